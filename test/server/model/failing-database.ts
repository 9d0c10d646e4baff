import type { Core } from '@strapi/strapi';

interface Statement {
  readonly sql?: string;
}

interface Client {
  _query(connection: unknown, statement: Statement): Promise<unknown>;
}

const WRITES = /^\s*(insert|update|delete)/i;

/** Lets the database fail the `nth` statement of `work` that writes, as a broken connection does; gives whether there was one. */
export async function failing(strapi: Core.Strapi, nth: number | null, work: () => Promise<unknown>): Promise<boolean> {
  // A transaction's client is made from the prototype, so that is where all of them pass.
  const client = Object.getPrototypeOf(strapi.db.connection.client) as Client;
  const ask = client._query;
  let written = 0;
  client._query = function (connection, statement) {
    if (WRITES.test(statement.sql ?? '') && (written += 1) === nth) {
      return Promise.reject(new Error('The connection is broken'));
    }
    return ask.call(this, connection, statement);
  };
  await work().finally(() => (client._query = ask));
  return nth !== null && written >= nth;
}
