import { forgetDatabases, useDatabases, type DatabaseKind } from '../../server/setup/databases';
import { startPostgres } from '../../server/setup/postgres';

/** Runs `work` where `createDatabase` makes databases of this kind, which are thrown away afterwards. */
export async function onDatabase<T>(kind: DatabaseKind, work: () => Promise<T>): Promise<T> {
  process.env.TEST_DATABASE = kind;
  const server = kind === 'postgres' ? await startPostgres() : undefined;
  useDatabases(server?.url);
  try {
    return await work();
  } finally {
    forgetDatabases();
    await server?.stop();
  }
}
