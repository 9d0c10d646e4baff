import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run, runNode } from '../child.mjs';
import { PROGRAMS } from '../paths.mjs';
import { Refusal } from '../refusal.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where a Chromium is, or undefined: CHROMIUM_PATH, then PATH, then Playwright's own. */
export const findChromium = async (env = process.env) => {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = folders
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
  if (onPath) return onPath;
  const own = (await import('@playwright/test')).chromium.executablePath();
  return existsSync(own) ? own : undefined;
};

const mayUseApt = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

const installChromium = async () => {
  if (mayUseApt()) {
    await run('apt-get', ['update', '-q']);
    await run('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-noto-cjk'], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  } else {
    await runNode(PROGRAMS.playwright, ['install', 'chromium']);
  }
};

/** A Chromium to test with, installed where there is none. */
export const chromium = async () => {
  const found = await findChromium();
  if (found) return found;
  if (!process.env.CHROMIUM_PATH) {
    console.log('未找到 Chromium，正在安装 · No Chromium here, installing one');
    await installChromium();
  }
  const installed = await findChromium();
  if (installed) return installed;
  throw new Refusal(
    '没有可用的 Chromium：请安装后重试，或用 CHROMIUM_PATH 指明位置',
    'There is no Chromium: install one (apt-get install chromium, or npx playwright install chromium) or name it by CHROMIUM_PATH',
  );
};
