import { Box } from '@strapi/design-system';
import { Layouts, Pagination, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { type View, VIEWS } from '../../../core/views';
import type { ListedAction } from '../../../shared/contracts';
import { refusalOf } from '../client/refusal';
import { useClient } from '../client/use-client';
import { useLoaded } from '../client/use-loaded';
import { Refused } from '../form/Refused';
import { ALL_PERMISSIONS } from '../permissions';
import { useWords } from '../words/use-words';
import { ActionTable } from './ActionTable';
import { ViewChoice } from './ViewChoice';

interface Query {
  readonly view?: string;
  readonly page?: string;
  readonly pageSize?: string;
}

const PAGE_SIZE = 20;
const NONE: readonly ListedAction[] = [];

const numberIn = (text: string | undefined, usual: number) => Math.max(1, Math.trunc(Number(text)) || usual);

/** All actions of all documents, by the question that is asked. */
export const ActionList = () => {
  const { say, language } = useWords();
  const client = useClient();
  const [{ query }, setQuery] = useQueryParams<Query>();
  const { allowedActions } = useRBAC(ALL_PERMISSIONS);
  const view = VIEWS.find((known) => known === query.view) ?? 'upcoming';
  const limit = Math.min(100, numberIn(query.pageSize, PAGE_SIZE));
  const page = numberIn(query.page, 1);
  const load = useCallback(
    async () => ({ view, ...(await client.page({ view, limit, offset: (page - 1) * limit })) }),
    [client, view, limit, page],
  );
  const { data, error, reload } = useLoaded(load);
  const [selected, setSelected] = useState(NONE);
  const isLoading = data?.view !== view && error === undefined;
  const total = data?.meta.total ?? 0;

  const choose = (next: View) => {
    setSelected(NONE);
    setQuery({ view: next, page: '1' });
  };
  return (
    <>
      <Layouts.Header title={say('menu')} subtitle={say('page.subtitle')} />
      <Layouts.Content>
        <ViewChoice view={view} onChoose={choose} />
        <Box paddingTop={4}>
          {error === undefined ? (
            <ActionTable
              actions={isLoading ? NONE : (data?.data ?? NONE)}
              isLoading={isLoading}
              empty={say(`empty.${view}`)}
              can={{ change: allowedActions.canUpdate === true, cancel: allowedActions.canCancel === true }}
              selected={selected}
              onSelect={setSelected}
              onDone={() => {
                setSelected(NONE);
                reload();
              }}
            />
          ) : (
            <Refused {...refusalOf(error, language)} />
          )}
          <Pagination.Root pageCount={Math.ceil(total / limit)} total={total} defaultPageSize={PAGE_SIZE}>
            <Pagination.PageSize options={['20', '50', '100']} />
            <Pagination.Links />
          </Pagination.Root>
        </Box>
      </Layouts.Content>
    </>
  );
};
