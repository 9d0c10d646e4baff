import { createRequire } from 'node:module';
import { at, ROOT } from '../paths.mjs';
import { Refusal } from '../refusal.mjs';

const WRAPPED = /^Could not load \w+ config file .*?: |^Error regarding /;

/** Loads the built app in this process; it listens nowhere yet. */
export const load = async () => {
  process.chdir(ROOT);
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const strapi = await configured(() => createStrapi({ appDir: ROOT, distDir: at('dist') }));
  await configured(() => strapi.load());
  return strapi;
};

/** What the configuration finds wrong is the operator's to put right. */
const configured = async (work) => {
  try {
    return await work();
  } catch (error) {
    const message = String(error?.message);
    if (!WRAPPED.test(message)) throw error;
    const reason = message.replace(WRAPPED, '');
    throw new Refusal(`配置有误，未启动：${reason}`, `Not started, the configuration is wrong: ${reason}`);
  }
};
