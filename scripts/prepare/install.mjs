import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { run } from '../child.mjs';
import { at } from '../paths.mjs';
import { Refusal } from '../refusal.mjs';

const LOCKFILE = at('package-lock.json');
/** npm writes it last. */
const INSTALLED = at('node_modules/.package-lock.json');
/** What was installed from: a checkout makes the lockfile newer without changing a word of it. */
const INSTALLED_FROM = at('node_modules/.installed-from');

/** Installs exactly what the lockfile names, when that is not there already. */
export const install = async () => {
  const wanted = createHash('sha256').update(readFileSync(LOCKFILE)).digest('hex');
  if (!isInstalled(wanted)) {
    console.log('正在安装依赖，需要几分钟 · Installing what is missing, this takes minutes');
    // NODE_ENV=production would leave out what builds and tests the project.
    const code = await run('npm', ['ci', '--no-audit', '--no-fund'], {
      env: { NODE_ENV: '', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    });
    if (code !== 0) throw new Refusal('依赖安装失败，原因见上', 'Installing failed for the reason above');
  }
  if (installedFrom() !== wanted) writeFileSync(INSTALLED_FROM, wanted);
};

const isInstalled = (wanted) =>
  existsSync(INSTALLED) && (installedFrom() === wanted || statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs);

const installedFrom = () => (existsSync(INSTALLED_FROM) ? readFileSync(INSTALLED_FROM, 'utf8') : undefined);
