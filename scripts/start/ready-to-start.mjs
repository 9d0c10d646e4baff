import { environmentFile, readEnvironment } from '../prepare/environment.mjs';
import { prepare } from '../prepare/index.mjs';
import { checkNodeVersion } from '../prepare/node-version.mjs';
import { checkWritable, databaseFile, wantsDemo } from './database.mjs';
import { readOptions } from './options.mjs';
import { checkPort } from './port.mjs';

/** Everything before the server itself: what can be refused is refused before what takes minutes. */
export const readyToStart = async (args, { built }) => {
  checkNodeVersion();
  const options = readOptions(args);
  readEnvironment(environmentFile());
  await checkPort();
  const file = databaseFile();
  if (file) checkWritable(file);
  await prepare({ built });

  const demo = wantsDemo(options, file);
  if (demo || options.demo === false) process.env.GONGKAI_DEMO = String(demo);
};
