import { createRequire } from 'node:module';
import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';
import { environmentFile, readEnvironment } from './prepare/environment.mjs';
import { install } from './prepare/install.mjs';
import { command, Refusal } from './refusal.mjs';
import { databaseFile, droppedName } from './start/database.mjs';

const PARTS = ['', '-wal', '-shm'];
const show = (file) => path.relative(ROOT, file);

/** A running server holds its lock file; see src/bootstrap/database/sqlite-lock.ts. */
const isRunning = (file) => {
  const Database = createRequire(import.meta.url)('better-sqlite3');
  const lock = new Database(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return false;
  } catch (error) {
    if (error.code !== 'SQLITE_BUSY') throw error;
    return true;
  } finally {
    lock.close();
  }
};

command(async () => {
  readEnvironment(environmentFile());
  const file = databaseFile();
  if (!file) {
    throw new Refusal(
      '演示数据在 PostgreSQL 中，请另建一个空库并改用它',
      'The database is PostgreSQL: make an empty one and point the server to it',
    );
  }
  if (!existsSync(file)) throw new Refusal(`没有 ${show(file)}，无需移开`, `There is no ${show(file)} to move aside`);
  await install();
  if (isRunning(file)) {
    throw new Refusal(`服务正在使用 ${show(file)}，请先停止`, `A server is using ${show(file)}: stop it first`);
  }
  const aside = droppedName(file, new Date());
  for (const part of PARTS) if (existsSync(file + part)) renameSync(file + part, aside + part);
  console.log(`已移至 ${show(aside)}，下次启动为空库 · Moved to ${show(aside)}; the next start is empty`);
});
