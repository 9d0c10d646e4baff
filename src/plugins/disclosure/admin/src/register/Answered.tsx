import { Flex, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useWords } from './use-words';

interface Asked<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly isLoading: boolean;
}

interface AnsweredProps<Data> {
  readonly asked: Asked<Data>;
  /** Said where the server has no answer. */
  readonly failed?: string;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked for once it is there; until then that it is loading, or that it failed. */
export const Answered = <Data,>({ asked: { data, error, isLoading }, failed, children }: AnsweredProps<Data>) => {
  const { say } = useWords();
  if (data !== undefined && !error) return children(data);
  return (
    <Flex justifyContent="center" padding={6}>
      {isLoading ? (
        <Loader small>{say('loading')}</Loader>
      ) : (
        <Typography textColor="neutral600">{failed ?? say('failed')}</Typography>
      )}
    </Flex>
  );
};
