import { setTimeout as pause } from 'node:timers/promises';
import type { Action, ActionChange, ActionPage, Health, NewAction } from '../../src/plugins/schedule/shared/contracts';
import type { TestApp } from './app';
import { documents } from './documents';

interface Actions {
  set(actions: readonly Partial<NewAction>[], by: string): Promise<Action[]>;
  change(id: number, change: ActionChange, by: string): Promise<Action>;
  shift(group: string, minutes: number, by: string): Promise<Action[]>;
  cancel(id: number, by: string): Promise<Action>;
  find(query: object): Promise<ActionPage>;
  findOne(id: number): Promise<Action>;
  events(id: number): Promise<{ act: string; actor: string; details: Record<string, unknown> }[]>;
  problems(document: object): Promise<{ locale: string; path: string; message: string }[]>;
  health(): Promise<Health>;
}

export const NOTICE = 'api::notice.notice';
export const BY = 'admin:1';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
/** Long enough to get there in time on a busy machine. */
export const SOON_MS = 2000;

export const actionsOf = ({ strapi }: TestApp): Actions => strapi.plugin('schedule').service('actions');

export const inMs = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

/** A notice that could be published; `data` makes it differ. */
export async function draftNotice({ strapi }: TestApp, organ: string, data: object = {}): Promise<string> {
  const { documentId } = await documents(strapi, 'notice').create({
    locale: 'zh-Hans',
    data: { title: '关于做好政务公开工作的通知', kind: 'circular', madeOn: '2016-01-04', organ, ...data },
  });
  return documentId;
}

export const publication = (documentId: string, dueAt: string, more: Partial<NewAction> = {}): NewAction => ({
  ...{ contentType: NOTICE, documentId, locale: 'zh-Hans', action: 'publish', dueAt },
  ...more,
});

/** Sets one publication. */
export async function schedule(app: TestApp, documentId: string, dueAt: string, more: Partial<NewAction> = {}) {
  const [action] = await actionsOf(app).set([publication(documentId, dueAt, more)], BY);
  return action as Action;
}

/**
 * Sets one publication that is due in a moment. Judging a draft takes longer than that on a busy machine, so it is set for
 * later and then moved.
 */
export async function scheduleSoon(app: TestApp, documentId: string, more: Partial<NewAction> = {}) {
  const { id } = await schedule(app, documentId, inMs(HOUR_MS), more);
  return actionsOf(app).change(id, { dueAt: inMs(SOON_MS) }, BY);
}

/** Resolves to what `ask` gives as soon as `isThere`; fails with the last answer after `limitMs`. */
export async function until<T>(ask: () => Promise<T>, isThere: (answer: T) => boolean, limitMs = 60_000): Promise<T> {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (isThere(answer)) return answer;
    if (performance.now() > end) throw new Error(`Still waiting: ${JSON.stringify(answer)}`);
    await pause(25);
  }
}

export const inState = (app: TestApp, id: number, state: string) =>
  until(
    () => actionsOf(app).findOne(id),
    (action) => action.state === state,
  );

export const publishedRows = ({ strapi }: TestApp, ids: readonly string[]): Promise<string[]> =>
  strapi.db.connection('notices').whereIn('document_id', ids).whereNotNull('published_at').pluck('document_id');

/** Stored actions, with the fence that no service shows. */
export const storedActions = ({ strapi }: TestApp): Promise<Record<string, string & number>[]> =>
  strapi.db.connection('schedule_actions').orderBy('id').select('*');

export const acts = async (app: TestApp, id: number) => (await actionsOf(app).events(id)).map(({ act }) => act);
