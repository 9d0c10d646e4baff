import type { TestApp } from './app';
import {
  actionsOf,
  BY,
  draftNotice,
  HOUR_MS,
  inMs,
  publication,
  publishedRows,
  SOON_MS,
  storedActions,
  until,
} from './schedule';

/** So many notices, all due at the same moment, which is soon after they have been set. */
export async function dueAtOnce(app: TestApp, organ: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) ids.push(await draftNotice(app, organ, { title: `通知${number}` }));
  const dueAt = inMs(HOUR_MS);
  const set = await actionsOf(app).set(
    ids.map((id) => publication(id, dueAt)),
    BY,
  );
  const soon = inMs(SOON_MS);
  await app.strapi.db
    .connection('schedule_actions')
    .whereIn(
      'id',
      set.map(({ id }) => id),
    )
    .update({ due_at: soon, run_at: soon });
  return ids;
}

export const actionsFor = async (app: TestApp, ids: readonly string[]) =>
  (await storedActions(app)).filter(({ document_id }) => ids.includes(document_id ?? ''));

export const settled = (app: TestApp, ids: readonly string[]) =>
  until(
    () => actionsFor(app, ids),
    (rows) => rows.every(({ state }) => state === 'done' || state === 'failed'),
    240_000,
  );

/** Resolves when some of these are public and, the servers being quick, some are not. */
export const begun = (app: TestApp, ids: readonly string[]) =>
  until(
    () => publishedRows(app, ids),
    (rows) => rows.length > 2,
  );

export async function expectEachOnce(app: TestApp, ids: readonly string[]): Promise<void> {
  expect((await publishedRows(app, ids)).sort()).toEqual([...ids].sort());
  const of = (table: string) => app.strapi.db.connection(table).whereIn('document_id', ids);
  expect(await of('disclosure_records')).toHaveLength(ids.length);
  expect(await of('disclosure_events').where({ action: 'disclose' })).toHaveLength(ids.length);
}
