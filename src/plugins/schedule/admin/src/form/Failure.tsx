import { Box, Typography } from '@strapi/design-system';
import type { Action } from '../../../shared/contracts';
import { useWords } from '../words/use-words';
import { Problems } from './Problems';

/** Why an action failed, waits for somebody, or is tried again. */
export const Failure = ({ action: { error, state } }: { readonly action: Pick<Action, 'error' | 'state'> }) => {
  const { failure } = useWords();
  if (error === null || state === 'done' || state === 'cancelled') return null;
  return (
    <Box paddingTop={1}>
      <Typography tag="p" variant="pi" textColor="danger700">
        {failure(error)}
      </Typography>
      <Problems problems={error.problems ?? []} />
    </Box>
  );
};
