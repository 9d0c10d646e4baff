import fc from 'fast-check';
import { createAdmin } from '../accounts';
import { startApp, type TestApp } from '../app';
import { restoreClock } from '../clock';
import { run } from './run';
import { step } from './steps';

/** More of them by `MODEL_RUNS` and `MODEL_STEPS`; a failure tells the seed and the path that bring it back. */
const { MODEL_RUNS = '5', MODEL_STEPS = '40', MODEL_SEED, MODEL_PATH = '', MODEL_SHRINK } = process.env;

let app: TestApp;
let jwt: string;

beforeAll(async () => {
  app = await startApp({ env: { LOG_LEVEL: 'fatal' } });
  jwt = await createAdmin(app);
});
afterEach(restoreClock);
afterAll(() => app.stop());

it(
  'counts, lists, logs and proves what a model of it says, after every step of whatever two organs do',
  async () => {
    const histories = fc.noBias(fc.array(step, { maxLength: Number(MODEL_STEPS), size: 'max' }));
    await fc.assert(
      fc.asyncProperty(histories, (steps) => run(app, jwt, steps)),
      {
        numRuns: Number(MODEL_RUNS),
        // A step takes a third of a second, and its failure says where it was: shrinking is for who asks for it.
        endOnFailure: MODEL_SHRINK === undefined,
        ...(MODEL_SEED !== undefined && { seed: Number(MODEL_SEED), path: MODEL_PATH }),
      },
    );
  },
  Number(MODEL_RUNS) * 120_000,
);
