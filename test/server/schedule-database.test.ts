import { startApp } from './app';
import { createOrgan } from './documents';
import { begun, dueAtOnce, expectEachOnce, settled } from './due-at-once';
import { startServer } from './server-process';
import { databaseKind, interruptDatabase } from './setup/databases';

const onPostgres = databaseKind() === 'postgres' ? it : it.skip;

onPostgres('loses nothing when the database goes away for a while, and publishes nothing twice', async () => {
  const app = await startApp({ env: { SCHEDULE_WORKER: 'false' } });
  const organ = await createOrgan(app.strapi, 'zjj');
  const servers = await Promise.all([1, 2].map(() => startServer({ database: app.address })));
  const ids = await dueAtOnce(app, organ, 40);
  await begun(app, ids);
  await interruptDatabase(app.address, 2000);

  const rows = await settled(app, ids);
  await expectEachOnce(app, ids);
  expect(rows.map(({ state }) => state)).toEqual(Array(40).fill('done'));
  const retried = await app.strapi.db.connection('schedule_events').where({ act: 'retrying' }).pluck('action_id');
  expect(retried.length).toBeGreaterThan(0);
  for (const { id, attempts } of rows) if (retried.includes(id)) expect(attempts).toBeGreaterThan(1);
  for (const { url } of servers) expect((await fetch(`${url}/_health`)).ok).toBe(true);
  await Promise.all(servers.map((server) => server.stop()));
  await app.stop();
});
