import { Box, Flex, SearchForm, Searchbar, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import type { RegisterRow } from '../../../shared/register-page';
import { Answered } from './Answered';
import { useRegisterRecordsQuery, type RegisterQuestion } from './api';
import { HistoryDialog } from './HistoryDialog';
import { Paging } from './Paging';
import { RecordTable } from './RecordTable';
import { useWords } from './use-words';

const STATES = ['public', 'withdrawn', 'sealed', 'voided'] as const;
const ALL = 'all';

/** All records: found by number or title, by state, each with what was done to it. */
export const RecordsTab = () => {
  const { say, language } = useWords();
  const [typed, setTyped] = useState('');
  const [question, setQuestion] = useState<RegisterQuestion>({});
  const [shown, setShown] = useState<RegisterRow>();
  const asked = useRegisterRecordsQuery({ ...question, locale: language });
  const ask = (change: RegisterQuestion) => setQuestion({ ...question, cursor: undefined, ...change });
  const search = (event: FormEvent) => {
    event.preventDefault();
    ask({ q: typed.trim() || undefined });
  };
  const clear = () => {
    setTyped('');
    ask({ q: undefined });
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} wrap="wrap" alignItems="end">
        <Box flex="1 1 20rem" maxWidth="40rem">
          <SearchForm onSubmit={search}>
            <Searchbar
              name="q"
              value={typed}
              maxLength={100}
              placeholder={say('search')}
              clearLabel={say('search.clear')}
              onChange={({ target }: { target: HTMLInputElement }) => setTyped(target.value)}
              onClear={clear}
            >
              {say('search')}
            </Searchbar>
          </SearchForm>
        </Box>
        <SingleSelect
          aria-label={say('state')}
          value={question.recordState ?? ALL}
          onChange={(state) => ask({ recordState: state === ALL ? undefined : String(state) })}
        >
          {[ALL, ...STATES].map((state) => (
            <SingleSelectOption key={state} value={state}>
              {say(`state.${state}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Flex>
      <Answered asked={asked}>
        {({ data, meta }) => (
          <>
            <Typography textColor="neutral600" aria-live="polite">
              {say('total', { total: meta.total })}
            </Typography>
            {data.length > 0 && <RecordTable rows={data} onShow={setShown} />}
            <Paging meta={meta} onTurn={(cursor) => setQuestion({ ...question, cursor })} />
          </>
        )}
      </Answered>
      {shown && <HistoryDialog row={shown} onClose={() => setShown(undefined)} />}
    </Flex>
  );
};
