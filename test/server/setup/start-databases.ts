import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createTemplate, databaseKind, environmentOf, useDatabases } from './databases';
import { TEST_ENVIRONMENT } from './environment';
import { DIST, ROOT } from './paths';
import { startPostgres } from './postgres';

/** Prepares one database by a real first start; every app under test gets a copy of it. */
export default async function startDatabases() {
  if (!existsSync(path.join(DIST, 'src/index.js'))) throw new Error('dist/ is missing: run `npx tsc -p tsconfig.json`');
  if (databaseKind() === 'postgres') {
    const server = await startPostgres();
    globalThis.stopPostgres = server.stop;
    useDatabases(server.url);
  } else {
    useDatabases();
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'first-start.cjs')], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...TEST_ENVIRONMENT,
      ...environmentOf(await createTemplate()),
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The app does not start on an empty database:\n${stdout}${stderr}`);
}

declare global {
  var stopPostgres: (() => Promise<void>) | undefined;
}
