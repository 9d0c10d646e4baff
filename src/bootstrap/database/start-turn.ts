import { Client, type ClientConfig } from 'pg';
import { Refusal } from '../../refusal';

type Log = { info(message: string): void; warn(message: string): void };
type PostgresSettings = ClientConfig & { readonly schema?: string };

/** Of this project alone, so that another program's advisory locks on the same server do not matter. */
const GONGKAI = 0x60_49_ca_1e;

/**
 * Waits until no other server is starting on this database: Strapi's migrations and schema sync know no lock. The turn
 * belongs to a connection of its own, so a server that dies passes it on.
 * @throws {Refusal} when the database cannot be reached.
 */
export const takeStartTurn = async (settings: PostgresSettings, log: Log): Promise<{ release(): Promise<void> }> => {
  const client = new Client({ ...settings, application_name: 'gongkai start' });
  client.on('error', (error) => log.warn(`The connection that orders server starts was lost: ${error.message}`));
  try {
    await client.connect();
  } catch (error) {
    const reason = reasonOf(error);
    throw new Refusal(`无法连接数据库：${reason} / The database cannot be reached: ${reason}`, { cause: error });
  }
  const turn = [GONGKAI, settings.schema ?? 'public'];
  const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1, hashtext($2)) AS free', turn);
  if (!rows[0]?.free) {
    log.info('Another server is starting on this database; waiting for it');
    await client.query('SET statement_timeout = 0');
    await client.query('SELECT pg_advisory_lock($1, hashtext($2))', turn);
  }
  return { release: () => client.end() };
};

const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
};
