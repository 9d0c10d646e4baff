import { build } from './build.mjs';
import { environmentFile, writeEnvironment } from './environment.mjs';
import { install } from './install.mjs';
import { checkNodeVersion } from './node-version.mjs';

/** Brings a bare clone to where it can run; a clone that is there already waits for nothing. */
export const prepare = async ({ built = true } = {}) => {
  checkNodeVersion();
  await install();
  writeEnvironment(environmentFile());
  if (built) await build();
};
