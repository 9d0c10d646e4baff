import { existsSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { runNode } from '../child.mjs';
import { at, PROGRAMS } from '../paths.mjs';
import { Refusal } from '../refusal.mjs';
import { adminSources, newest, serverSources } from './sources.mjs';

const SERVER = { stamp: at('dist/.server-built'), output: at('dist/src/index.js') };
const ADMIN = { stamp: at('dist/.admin-built'), output: at('dist/build/index.html') };

/** Builds what is older than its sources: the server alone takes seconds, with the admin a minute. */
export const build = async () => {
  const startedAt = new Date();
  if (newest(adminSources()) > builtAt(ADMIN)) {
    console.log('正在构建管理界面和服务，约需一分钟 · Building the admin and the server, this takes a minute');
    clean();
    await compile(PROGRAMS.strapi, ['build']);
    stamp(ADMIN, startedAt);
    stamp(SERVER, startedAt);
  } else if (newest(serverSources()) > builtAt(SERVER)) {
    console.log('正在编译服务 · Compiling the server');
    clean();
    await compile(PROGRAMS.tsc, ['-p', 'tsconfig.json']);
    stamp(SERVER, startedAt);
  }
};

/** When the build that is there was begun, in ms; before every source when there is none. */
const builtAt = ({ stamp, output }) => (existsSync(stamp) && existsSync(output) ? statSync(stamp).mtimeMs : -1);

/** What was compiled from a file that is gone would still be loaded. */
const clean = () => {
  for (const part of [at('dist/src'), at('dist/config'), SERVER.stamp]) rmSync(part, { recursive: true, force: true });
};

const stamp = ({ stamp: file }, time) => {
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, time, time);
};

const compile = async (program, args) => {
  const code = await runNode(program, args, { env: { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' } });
  if (code !== 0) throw new Refusal('构建失败，原因见上', 'The build failed for the reason above');
};
