import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Refusal } from '../../refusal';

/**
 * Makes this process the only server of `file` until `release`. The lock is the operating system's, on a file beside
 * the database: it goes with the process, however that ends.
 * @throws {Refusal} when another server has it.
 */
export const lockSqliteFile = (file: string): { release(): void } => {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const lock = new Database(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new Refusal(
      `另一个服务正在使用 ${file}：一个 SQLite 文件只供一个服务，多个服务请用 PostgreSQL / ` +
        `Another server is using ${file}: a SQLite file serves one server, PostgreSQL any number`,
    );
  }
  return { release: () => lock.close() };
};

const isBusy = (error: unknown) => error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY';
