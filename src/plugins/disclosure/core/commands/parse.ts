import type { Words } from '../words';
import type { CommandOption, CommandOptions, CommandShape } from './shape';

/** A command line that means nothing: says what is wrong with it and what it takes. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(readonly words: Words) {
    super(`${words['zh-Hans']} / ${words.en}`);
  }
}

/** What was asked for; `help` of one command, or of all of them (`null`). */
export type Asked<Command extends CommandShape> =
  | { readonly command: Command; readonly options: CommandOptions; readonly json: boolean }
  | { readonly help: Command | null };

const refuse = (zh: string, en: string): never => {
  throw new UsageError({ 'zh-Hans': zh, en });
};

const isHelp = (word: string | undefined): boolean => word === undefined || ['help', '--help', '-h'].includes(word);

/** Reads `verify --fix --reason "…"`; `--json` belongs to every command. */
export function parseCommandLine<Command extends CommandShape>(
  commands: readonly Command[],
  [name, ...words]: readonly string[],
): Asked<Command> {
  const named = (wanted: string | undefined) => commands.find((command) => command.name === wanted);
  if (isHelp(name)) return { help: named(words[0]) ?? null };
  const names = commands.map((command) => command.name).join(', ');
  const command =
    named(name) ?? refuse(`没有命令 ${name}，可用：${names}`, `There is no command ${name}; there are ${names}`);
  if (words.includes('--help') || words.includes('-h')) return { help: command };
  const json = words.includes('--json');
  return {
    command,
    options: parseOptions(
      command,
      words.filter((word) => word !== '--json'),
    ),
    json,
  };
}

function parseOptions(command: CommandShape, words: readonly string[]): CommandOptions {
  const options: Record<string, string | true> = {};
  const operands = command.options.filter(({ operand }) => operand);
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const { option, value } = word.startsWith('--') ? named(command, word, rest) : nextOperand(command, word, operands);
    if (option.name in options) refuse(`--${option.name} 重复`, `--${option.name} is given twice`);
    options[option.name] = value;
  }
  const missing = command.options.find((option) => option.required && !(option.name in options));
  if (missing) refuse(`缺少 ${written(missing)}`, `${written(missing)} is missing`);
  return options;
}

interface Given {
  readonly option: CommandOption;
  readonly value: string | true;
}

function named(command: CommandShape, word: string, rest: string[]): Given {
  const [, name = '', attached] = /^--([^=]*)(?:=([^]*))?$/.exec(word) ?? [];
  const known = command.options.filter(({ operand }) => !operand);
  const accepts = [...known.map(written), '--json'].join(', ');
  const option =
    known.find((other) => other.name === name) ??
    refuse(
      `${command.name} 没有选项 --${name}，可用：${accepts}`,
      `${command.name} has no --${name}; it takes ${accepts}`,
    );
  if (option.takes === undefined) {
    if (attached !== undefined) refuse(`--${name} 后面不带值`, `--${name} takes no value`);
    return { option, value: true };
  }
  const value = attached ?? rest.shift();
  if (value === undefined || value === '')
    refuse(`--${name} 缺少值：${option.takes}`, `--${name} needs a ${option.takes}`);
  return { option, value: value ?? '' };
}

function nextOperand(command: CommandShape, word: string, operands: CommandOption[]): Given {
  const option = operands.shift() ?? refuse(`${command.name} 不接受 ${word}`, `${command.name} does not take ${word}`);
  return { option, value: word };
}

/** How an option is typed. */
export const written = ({ name, takes, operand }: CommandOption): string =>
  operand ? `<${name}>` : takes === undefined ? `--${name}` : `--${name} <${takes}>`;
