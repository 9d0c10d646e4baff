import { readFileSync } from 'node:fs';
import path from 'node:path';

type Entry = { readonly optionalDependencies?: Readonly<Record<string, string>> };

const ROOT = path.resolve(__dirname, '../..');
const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Entry>>;
};

/** Whether node finds `name` from the package at `place`: beside it or in any folder above. */
const isFound = (place: string, name: string): boolean => {
  if (`${place ? `${place}/` : ''}node_modules/${name}` in packages) return true;
  if (place === '') return false;
  const above = place.lastIndexOf('/node_modules/');
  return isFound(above < 0 ? '' : place.slice(0, above), name);
};

describe('the lockfile', () => {
  it('names the packages of every platform, without which `npm ci` refuses it', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isFound(place, name)),
    );
    expect(missing).toEqual([]);
  });
});
