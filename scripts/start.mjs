import { command } from './refusal.mjs';
import { addressOf, greeting } from './start/greeting.mjs';
import { readyToStart } from './start/ready-to-start.mjs';
import { serve } from './start/serve.mjs';

command(async () => {
  process.env.NODE_ENV ||= 'production';
  await readyToStart(process.argv.slice(2), { built: true });
  const strapi = await serve();
  console.log(
    greeting({
      address: addressOf(process.env, strapi.server.httpServer.address()?.port),
      hasAdministrator: await strapi.service('admin::user').exists(),
      demo: process.env.GONGKAI_DEMO === 'true',
    }),
  );
});
