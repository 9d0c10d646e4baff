import { runNode } from '../child.mjs';
import { PROGRAMS } from '../paths.mjs';
import { chromium } from './chromium.mjs';
import { reportFile, tallyOfExit, tallyOfJest, tallyOfPlaywright } from './tally.mjs';

/** One after the other, all of them, whatever the first says; the worst exit code. */
const all = async (programs) => {
  let worst = 0;
  for (const [program, ...args] of programs) worst = Math.max(worst, await runNode(program, args));
  return tallyOfExit(worst);
};

const jest = (project, env) => async () => {
  const file = reportFile();
  const args = ['--selectProjects', project, '--passWithNoTests', '--json', `--outputFile=${file}`];
  // Each server test boots the whole app: two at once are slower than one after the other.
  const code = await runNode(PROGRAMS.jest, project === 'core' ? args : [...args, '--runInBand'], { env });
  return tallyOfJest(code, file);
};

const browser = async () => {
  const file = reportFile();
  const env = { CHROMIUM_PATH: await chromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  return tallyOfPlaywright(await runNode(PROGRAMS.playwright, ['test'], { env }), file);
};

/** In the order they run: what fails fastest comes first. */
export const SUITES = {
  lint: () => all([[PROGRAMS.eslint, '.'], [PROGRAMS.prettier, '--check', '.'], [PROGRAMS.knip]]),
  types: () =>
    all(
      ['tsconfig.json', 'tsconfig.core.json', 'test/tsconfig.json', 'src/admin/tsconfig.json'].map((project) => [
        PROGRAMS.tsc,
        '--noEmit',
        '-p',
        project,
      ]),
    ),
  core: jest('core'),
  admin: jest('admin'),
  scripts: jest('scripts'),
  sqlite: jest('server', { TEST_DATABASE: 'sqlite' }),
  postgres: jest('server', { TEST_DATABASE: 'postgres' }),
  browser,
};
