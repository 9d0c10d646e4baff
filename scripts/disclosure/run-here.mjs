import { load } from '../start/load.mjs';

/** Runs the command in an app of its own, which listens nowhere and works off no schedule. */
export const runHere = async (runCommandLine, words, progress) => {
  process.env.SCHEDULE_WORKER = 'false';
  process.env.GONGKAI_DEMO = 'false';
  const strapi = await load();
  try {
    return await runCommandLine(strapi, words, progress);
  } finally {
    await strapi.destroy();
  }
};
