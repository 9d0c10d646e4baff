import { runNode } from './child.mjs';
import { PROGRAMS } from './paths.mjs';
import { command } from './refusal.mjs';
import { readyToStart } from './start/ready-to-start.mjs';

command(async () => {
  process.env.NODE_ENV ||= 'development';
  // `strapi develop` compiles for itself, each time a source changes.
  await readyToStart(process.argv.slice(2), { built: false });
  process.exitCode = await runNode(PROGRAMS.strapi, ['develop']);
});
