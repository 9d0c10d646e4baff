import type { Core } from '@strapi/strapi';
import { lockSqliteFile } from './sqlite-lock';
import { takeStartTurn } from './start-turn';

type Guard = { started(): Promise<void> | void; stopped(): Promise<void> | void };

const guards = new WeakMap<Core.Strapi, Guard>();

/** Before anything touches the database: one server per SQLite file, one start at a time on PostgreSQL. */
export const guardDatabase = async (strapi: Core.Strapi): Promise<void> => {
  guards.set(strapi, await guardFor(strapi));
};

export const startIsOver = (strapi: Core.Strapi) => guards.get(strapi)?.started();

export const serverIsStopping = (strapi: Core.Strapi) => guards.get(strapi)?.stopped();

const guardFor = async (strapi: Core.Strapi): Promise<Guard> => {
  if (strapi.config.get('database.connection.client') === 'sqlite') {
    const lock = lockSqliteFile(strapi.config.get('database.connection.connection.filename'));
    return { started: () => undefined, stopped: () => lock.release() };
  }
  const turn = await takeStartTurn(strapi.config.get('database.connection.connection'), strapi.log);
  const once = onlyOnce(() => turn.release());
  return { started: once, stopped: once };
};

const onlyOnce = (work: () => Promise<void>) => {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
};
