import { Button, Flex } from '@strapi/design-system';
import type { RegisterPage } from '../../../shared/register-page';
import { useWords } from './use-words';

interface PagingProps {
  readonly meta: RegisterPage['meta'];
  readonly onTurn: (cursor: string) => void;
}

/** To the newer and the older page, as far as there are any. */
export const Paging = ({ meta: { prevCursor, nextCursor }, onTurn }: PagingProps) => {
  const { say } = useWords();
  if (prevCursor === null && nextCursor === null) return null;
  const turn = (label: string, cursor: string | null) => (
    <Button variant="tertiary" disabled={cursor === null} onClick={() => cursor !== null && onTurn(cursor)}>
      {say(label)}
    </Button>
  );
  return (
    <Flex gap={2} justifyContent="flex-end">
      {turn('newer', prevCursor)}
      {turn('older', nextCursor)}
    </Flex>
  );
};
