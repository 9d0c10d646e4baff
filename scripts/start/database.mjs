import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { at, ROOT } from '../paths.mjs';

const DEFAULT_FILE = at('data/gongkai.db');

/** The SQLite file of this environment, or undefined where it asks for another database. */
export const databaseFile = (env = process.env) => {
  const client = env.DATABASE_CLIENT || (env.DATABASE_URL ? 'postgres' : 'sqlite');
  return client === 'sqlite' ? path.resolve(ROOT, env.DATABASE_FILENAME || DEFAULT_FILE) : undefined;
};

/** @throws the file system's own error, with the path, when the database could not be written. */
export const checkWritable = (file) => {
  const probe = path.join(path.dirname(file), `.writable-${process.pid}`);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(probe, '');
  rmSync(probe);
};

/** Where a demo's file goes when it is dropped: beside the database, with the time. */
export const droppedName = (file, time) => {
  const { dir, name, ext } = path.parse(file);
  const stamp = time.toISOString().replace(/[-:]|\.\d+/g, '');
  return path.join(dir, `${name}.dropped-${stamp}${ext}`);
};

const wasDropped = (file) => {
  const { dir, name, ext } = path.parse(file);
  return readdirSync(dir).some((other) => other.startsWith(`${name}.dropped-`) && other.endsWith(ext));
};

/**
 * Whether this start brings the demo: asked for, or the very first start of the default file. A dropped demo beside it
 * says that somebody wants it empty.
 */
export const wantsDemo = ({ demo }, file) => {
  if (demo !== undefined) return demo;
  if (file !== DEFAULT_FILE) return false;
  const isNew = !existsSync(file) || statSync(file).size === 0;
  return isNew && !wasDropped(file);
};
