import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from './child.mjs';
import { at } from './paths.mjs';
import { prepare } from './prepare/index.mjs';
import { command, Refusal } from './refusal.mjs';

const FOLDER = at('test/bench');
const nameOf = (file) => path.parse(file).name;

const benches = () =>
  existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => ['.ts', '.mjs'].includes(path.extname(file))) : [];

const chosen = (name) => {
  const files = benches().filter((file) => name === undefined || nameOf(file) === name);
  if (files.length > 0) return files;
  const there = benches().map(nameOf).join(', ') || '（无）';
  throw new Refusal(`没有基准 ${name ?? ''}，现有：${there}`, `There is no bench ${name ?? ''}; there are: ${there}`);
};

/** Each bench is a program of its own: it prints its table and, as its last line, one JSON object. */
command(async () => {
  const files = chosen(process.argv[2]);
  await prepare();
  for (const file of files) {
    console.log(`\n── ${nameOf(file)} ──`);
    const args = ['--require', at('scripts/bench/typescript.cjs'), path.join(FOLDER, file)];
    const code = await run(process.execPath, args, { env: { TZ: 'UTC' } });
    if (code !== 0) process.exitCode = 1;
  }
});
