import { once } from 'node:events';
import { createStrapi, type Core } from '@strapi/strapi';
import supertest from 'supertest';
import { createDatabase, databaseKind, environmentOf, type DatabaseKind } from './setup/databases';
import { TEST_ENVIRONMENT } from './setup/environment';
import { DIST, ROOT } from './setup/paths';
import { quiet } from './setup/quiet';

export type AppOptions = {
  /** Variables on top of the test environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** An existing database, as another app's `address`; otherwise the app gets one of its own. */
  readonly database?: string;
  /** Start on a database without a single table instead of a copy of one that the app has started on before. */
  readonly blank?: boolean;
  /** Listen at a free port, so that it does what only a server does: carry out what is due, verify by the day. */
  readonly listens?: boolean;
};

export type TestApp = {
  readonly strapi: Core.Strapi;
  readonly request: ReturnType<typeof supertest.agent>;
  readonly database: DatabaseKind;
  /** Where its database is: for `startApp({ database })` and `startServer({ database })`. */
  readonly address: string;
  readonly env: Readonly<Record<string, string>>;
  /** Stops and starts again on the same database; the old `TestApp` is of no use afterwards. */
  restart(env?: Readonly<Record<string, string>>): Promise<TestApp>;
  stop(): Promise<void>;
};

/** Starts the built app in this process, listening nowhere unless told. One at a time: stop it before the next. */
export async function startApp({
  env = {},
  database,
  blank = false,
  listens = false,
}: AppOptions = {}): Promise<TestApp> {
  const address = database ?? (await createDatabase({ blank }));
  const giveBack = take({ ...TEST_ENVIRONMENT, ...environmentOf(address), ...env });
  const strapi = createStrapi({ appDir: ROOT, distDir: DIST, serveAdminPanel: false });
  await strapi.load().catch(async (error: unknown) => {
    await strapi.destroy();
    giveBack();
    throw error;
  });
  strapi.server.mount();
  if (listens) await listen(strapi);

  const stop = async () => {
    await quiet(strapi);
    await strapi.destroy();
    giveBack();
  };
  return {
    strapi,
    request: supertest.agent(strapi.server.httpServer),
    database: databaseKind(),
    address,
    env,
    restart: async (more = {}) => {
      await stop();
      return startApp({ env: { ...env, ...more }, database: address, listens });
    },
    stop,
  };
}

export const listen = async ({ server: { httpServer } }: Core.Strapi) => {
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
};

/** Sets `variables` and gives back how to undo it. */
const take = (variables: Readonly<Record<string, string>>) => {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  };
};
