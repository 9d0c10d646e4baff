import { prepare } from './prepare/index.mjs';
import { command, oneLine, Refusal } from './refusal.mjs';
import { SUITES } from './test/suites.mjs';
import { sum } from './test/tally.mjs';

/** The suites named, or all of them. */
const chosen = (names) => {
  const unknown = names.find((name) => !Object.hasOwn(SUITES, name));
  if (unknown) {
    const accepts = Object.keys(SUITES).join(', ');
    throw new Refusal(`没有 ${unknown} 这一项，可选：${accepts}`, `There is no suite ${unknown}; there are ${accepts}`);
  }
  return names.length > 0 ? names : Object.keys(SUITES);
};

const take = async (name) => {
  console.log(`\n── ${name} ──`);
  try {
    return await SUITES[name]();
  } catch (error) {
    console.error(oneLine(error) ?? error);
    return { passed: 0, failed: 1 };
  }
};

command(async () => {
  const names = chosen(process.argv.slice(2));
  await prepare();
  const tallies = [];
  for (const name of names) tallies.push({ name, ...(await take(name)) });

  console.log('');
  for (const { name, passed, failed } of tallies) console.log(`${name.padEnd(10)}${passed} passed, ${failed} failed`);
  const { passed, failed } = sum(tallies);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});
