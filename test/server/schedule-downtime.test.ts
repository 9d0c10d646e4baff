import { setTimeout as pause } from 'node:timers/promises';
import { startApp } from './app';
import { createOrgan } from './documents';
import { actionsOf, BY, draftNotice, publication, publishedRows, storedActions, until } from './schedule';

const COUNT = 120;

it('publishes all that fell due while no server ran, oldest first, however many there are', async () => {
  let app = await startApp({ env: { SCHEDULE_WORKER: 'false' }, listens: true });
  const organ = await createOrgan(app.strapi, 'zjj');
  const ids: string[] = [];
  for (let number = 0; number < COUNT; number += 1) ids.push(await draftNotice(app, organ, { title: `通知${number}` }));
  const later = Date.now() + 3_600_000;
  // The last one set is the first one due.
  await actionsOf(app).set(
    ids.map((id, place) => publication(id, new Date(later - place * 1000).toISOString())),
    BY,
  );
  const back = (text: string) => new Date(Date.parse(text) - 3_600_000).toISOString();
  for (const { id, due_at } of await storedActions(app))
    await app.strapi.db
      .connection('schedule_actions')
      .where({ id })
      .update({ due_at: back(due_at ?? ''), run_at: back(due_at ?? '') });
  await pause(1500);
  expect(await publishedRows(app, ids)).toEqual([]);

  app = await app.restart({ SCHEDULE_WORKER: 'true' });
  await until(
    () => storedActions(app),
    (rows) => rows.every(({ state }) => state === 'done'),
    120_000,
  );
  expect(await publishedRows(app, ids)).toHaveLength(COUNT);
  const order: string[] = await app.strapi.db
    .connection('disclosure_records')
    .whereIn('document_id', ids)
    .orderBy('index_number')
    .pluck('document_id');
  expect(order).toEqual([...ids].reverse());
  await app.stop();
});
