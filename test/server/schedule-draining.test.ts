import { startApp } from './app';
import { createAdmin } from './accounts';
import { createOrgan } from './documents';
import { draftNotice, NOTICE, publishedRows } from './schedule';
import { startServer } from './server-process';

const COUNT = 60;

it('a server that is stopped right after a bulk publication finishes what follows it and ends well', async () => {
  const app = await startApp();
  const organ = await createOrgan(app.strapi, 'zjj');
  const jwt = await createAdmin(app);
  const ids: string[] = [];
  for (let number = 0; number < COUNT; number += 1) ids.push(await draftNotice(app, organ, { title: `通知${number}` }));
  await app.stop();

  const server = await startServer({ database: app.address });
  const answer = await fetch(`${server.url}/content-manager/collection-types/${NOTICE}/actions/bulkPublish`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${jwt}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ documentIds: ids, locale: 'zh-Hans' }),
  });
  expect([answer.status, await answer.json()]).toEqual([200, { count: COUNT }]);
  await server.stop();
  expect(await server.ended).toBe(0);
  expect(server.output()).not.toContain('what follows a commit failed');

  const after = await startApp({ database: app.address });
  expect((await publishedRows(after, ids)).sort()).toEqual([...ids].sort());
  await after.stop();
});
