import { Refusal } from '../refusal.mjs';

const WANTED = [20, 19];

/** @throws {Refusal} on a Node older than package.json's `engines` says. */
export const checkNodeVersion = (version = process.versions.node) => {
  const [major, minor] = version.split('.').map(Number);
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return;
  const wanted = WANTED.join('.');
  throw new Refusal(
    `需要 Node.js ${wanted} 或更高版本，当前为 ${version}`,
    `Node.js ${wanted} or newer is needed, this is ${version}`,
  );
};
