import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { at } from '../paths.mjs';

const PLUGINS = at('src/plugins');
const plugins = () => (existsSync(PLUGINS) ? readdirSync(PLUGINS).map((name) => path.join(PLUGINS, name)) : []);
const adminFolders = () => [at('src/admin'), ...plugins().map((plugin) => path.join(plugin, 'admin'))];
const common = [at('package-lock.json'), at('tsconfig.json')];

/** What the compiled server is made of. */
export const serverSources = () => ({ paths: [at('config'), at('src'), ...common], without: adminFolders() });

/** What the admin's bundle is made of: plugins hand it their rules and contracts too. */
export const adminSources = () => ({
  paths: [
    ...adminFolders(),
    ...plugins().flatMap((plugin) => ['core', 'shared', 'package.json'].map((part) => path.join(plugin, part))),
    at('config/plugins.ts'),
    at('config/admin.ts'),
    ...common,
  ],
  without: [],
});

/** When anything in `paths` changed last, in ms; folders count, so that a deleted file is a change too. */
export const newest = ({ paths, without }) =>
  paths
    .filter((file) => existsSync(file) && !without.includes(file))
    .map((file) => {
      const { mtimeMs } = statSync(file);
      if (!statSync(file).isDirectory()) return mtimeMs;
      const inside = readdirSync(file).map((name) => path.join(file, name));
      return Math.max(mtimeMs, newest({ paths: inside, without }));
    })
    .reduce((latest, time) => Math.max(latest, time), 0);
