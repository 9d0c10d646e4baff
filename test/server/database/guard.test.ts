import { startApp } from '../app';
import { startServer, spawnServer } from '../server-process';
import { createDatabase, databaseKind } from '../setup/databases';

const onSqlite = databaseKind() === 'sqlite' ? it : it.skip;
const onPostgres = databaseKind() === 'postgres' ? it : it.skip;

describe('the guard of the database', () => {
  onSqlite(
    'refuses a second server on one SQLite file, in one line, and lets it in when the first is gone',
    async () => {
      const first = await startServer();
      const second = await spawnServer({ database: first.address });
      expect(await second.ended).toBe(1);
      expect(second.output()).toContain(`Another server is using ${first.address}`);
      expect(second.output()).not.toMatch(/^\s+at /m);

      await first.kill();
      const third = await startServer({ database: first.address });
      await third.stop();
    },
  );

  onPostgres('lets two servers start at once on one empty PostgreSQL database', async () => {
    const database = await createDatabase({ blank: true });
    const servers = await Promise.all([startServer({ database }), startServer({ database })]);
    for (const { url } of servers) expect((await fetch(`${url}/_health`)).status).toBe(204);
    await Promise.all(servers.map((server) => server.stop()));
  });

  onPostgres('passes the turn to start on when a server dies while it has it', async () => {
    const database = await createDatabase({ blank: true });
    const first = await spawnServer({ database });
    const second = await spawnServer({ database });
    await Promise.race([printed(first, 'waiting'), printed(second, 'waiting')]);
    const [waiting, starting] = first.output().includes('waiting') ? [first, second] : [second, first];
    await starting.kill();
    await printed(waiting, 'started successfully');
    await waiting.stop();
  });

  onPostgres('says in one line that the database cannot be reached', async () => {
    const server = await spawnServer({ database: 'postgres://nobody:nothing@127.0.0.1:9/none' });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain('The database cannot be reached: connect ECONNREFUSED');
    expect(server.output()).not.toMatch(/^\s+at /m);
  });

  it('lets go of the database when the server stops', async () => {
    const app = await startApp();
    const again = await app.restart();
    await again.stop();
  });
});

const printed = async (server: { output(): string; ended: Promise<unknown> }, words: string) => {
  let ended = false;
  void server.ended.then(() => (ended = true));
  while (!server.output().includes(words)) {
    if (ended) throw new Error(`The server ended without saying "${words}":\n${server.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
