import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { View } from '../../../core/views';
import type {
  Action,
  ActionChange,
  ActionEvent,
  DocumentSchedule,
  ListedAction,
  NewAction,
  ScheduleDefaults,
} from '../../../shared/contracts';

export interface Page {
  readonly data: readonly ListedAction[];
  readonly meta: { readonly total: number };
}
interface Slice {
  readonly view: View;
  readonly limit: number;
  readonly offset: number;
}
export type NamedEvent = ActionEvent & { readonly actorName: string | null };

interface Answer<T> {
  readonly data: T;
}

/** The routes `/schedule` of this server. */
export function useClient() {
  const { get, post, put, del } = useFetchClient();
  return useMemo(
    () => ({
      page: async (slice: Slice) => (await get<Page>('/schedule/actions', { params: slice })).data,
      events: async (id: number) => (await get<Answer<NamedEvent[]>>(`/schedule/actions/${id}/events`)).data.data,
      defaults: async () => (await get<Answer<ScheduleDefaults>>('/schedule/defaults')).data.data,
      document: async (contentType: string, documentId: string, locale: string | null) => {
        const params = locale === null ? {} : { locale };
        const url = `/schedule/documents/${contentType}/${documentId}`;
        return (await get<Answer<DocumentSchedule>>(url, { params })).data.data;
      },
      set: (actions: readonly NewAction[]) => post<Answer<Action[]>>('/schedule/actions', { data: actions }),
      change: (id: number, change: ActionChange) => put<Answer<Action>>(`/schedule/actions/${id}`, { data: change }),
      cancel: (id: number) => del<Answer<Action>>(`/schedule/actions/${id}`),
    }),
    [get, post, put, del],
  );
}
