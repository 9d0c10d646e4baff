import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { runScript } from './run-script';

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'gongkai-drop-'));

describe('npm run demo:drop', () => {
  it('moves the file and what belongs to it aside and deletes nothing', async () => {
    const folder = newFolder();
    const file = path.join(folder, 'gongkai.db');
    for (const part of ['', '-wal', '-shm']) writeFileSync(file + part, `content${part}`);

    const { code } = await runScript('demo-drop.mjs', { DATABASE_FILENAME: file });

    expect(code).toBe(0);
    const left = readdirSync(folder).filter((name) => !name.endsWith('.lock'));
    expect(left).toHaveLength(3);
    for (const name of left) expect(name).toMatch(/^gongkai\.dropped-\d{8}T\d{6}Z\.db(-wal|-shm)?$/);
  });

  it('leaves the file alone while a server uses it', async () => {
    const file = path.join(newFolder(), 'gongkai.db');
    writeFileSync(file, '');
    const server = new Database(`${file}.lock`);
    server.exec('BEGIN EXCLUSIVE');

    const { code, output } = await runScript('demo-drop.mjs', { DATABASE_FILENAME: file });
    server.close();

    expect(code).toBe(1);
    expect(output).toContain('stop it first');
    expect(existsSync(file)).toBe(true);
  });

  it('says so when there is nothing to drop, or when it is not a file', async () => {
    const nothing = await runScript('demo-drop.mjs', { DATABASE_FILENAME: path.join(newFolder(), 'none.db') });
    expect([nothing.code, nothing.output]).toEqual([1, expect.stringContaining('There is no')]);
    const postgres = await runScript('demo-drop.mjs', { DATABASE_URL: 'postgres://localhost/gongkai' });
    expect([postgres.code, postgres.output]).toEqual([1, expect.stringContaining('PostgreSQL')]);
  });
});
