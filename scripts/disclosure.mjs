import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { askServer } from './disclosure/ask-server.mjs';
import { progressBar } from './disclosure/progress-bar.mjs';
import { runHere } from './disclosure/run-here.mjs';
import { at } from './paths.mjs';
import { environmentFile, readEnvironment } from './prepare/environment.mjs';
import { checkNodeVersion } from './prepare/node-version.mjs';
import { oneLine, Refusal } from './refusal.mjs';
import { databaseFile } from './start/database.mjs';

const BAD_USE = 2;
const NOT_POSSIBLE = 3;
const COMMANDS = at('dist/src/plugins/disclosure/server/src/commands/index.js');

// What the app logs while it runs here goes to the terminal's other stream: standard output is for the answer alone.
const answerTo = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
const answer = (text) => new Promise((done) => answerTo(`${text}\n`, done));

const loadCommands = () => {
  if (existsSync(COMMANDS)) return createRequire(import.meta.url)(COMMANDS);
  throw new Refusal('尚未构建：先运行 npm start', 'There is no build yet: run npm start first');
};

/** What `words` ask for, or `code` where they ask for nothing that can be run. */
const read = async (commands, words) => {
  try {
    const asked = commands.readCommandLine(words);
    if ('help' in asked) await answer(commands.help(asked.help));
    return 'help' in asked ? { code: 0 } : asked;
  } catch (error) {
    if (error.name !== 'UsageError') throw error;
    console.error(error.message);
    return { code: BAD_USE };
  }
};

const main = async (words) => {
  checkNodeVersion();
  process.env.NODE_ENV ||= 'production';
  readEnvironment(environmentFile());
  const commands = loadCommands();
  const asked = await read(commands, words);
  if (asked.code !== undefined) return asked.code;

  const file = databaseFile();
  const bar = progressBar(process.stderr);
  const outcome =
    (file && (await askServer(commands.socketOf(file), words, bar.show))) ??
    (await runHere(commands.runCommandLine, words, bar.show));
  bar.clear();
  await answer(asked.json ? JSON.stringify(outcome.json, null, 2) : outcome.text);
  return outcome.exitCode;
};

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(oneLine(error) ?? error);
    process.exit(NOT_POSSIBLE);
  },
);
