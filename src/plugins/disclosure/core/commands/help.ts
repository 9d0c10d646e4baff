import type { Words } from '../words';
import type { CommandOption, CommandShape } from './shape';
import { written } from './parse';

const JSON_OPTION: CommandOption = {
  name: 'json',
  summary: { 'zh-Hans': '结果以 JSON 输出到标准输出', en: 'the result as JSON on standard output' },
};

const CODES: Words = {
  'zh-Hans': '退出码：0 正常，1 发现问题，2 用法有误，3 目前不能执行',
  en: 'Exit codes: 0 fine, 1 findings, 2 bad use, 3 not possible now',
};

const WRITES: Words = { 'zh-Hans': '（会改动台账）', en: ' (changes the register)' };

const lines = (rows: readonly (readonly [string, Words])[]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.flatMap(([left, words]) => [
    `  ${left.padEnd(width)}${words['zh-Hans']}`,
    `${' '.repeat(width + 2)}${words.en}`,
  ]);
};

const summaryOf = ({ summary, writes }: CommandShape): Words =>
  writes ? { 'zh-Hans': summary['zh-Hans'] + WRITES['zh-Hans'], en: summary.en + WRITES.en } : summary;

const usageOf = ({ name, options }: CommandShape): string =>
  [name, ...options.map((option) => (option.required ? written(option) : `[${written(option)}]`)), '[--json]'].join(
    ' ',
  );

/** Help in both languages: of one command, or of all of them. */
export function helpText(commands: readonly CommandShape[], command: CommandShape | null, program: string): string {
  const shown =
    command === null
      ? [`${program} <command> [--json] …`, '', ...lines(commands.map((each) => [each.name, summaryOf(each)]))]
      : [
          `${program} ${usageOf(command)}`,
          '',
          summaryOf(command)['zh-Hans'],
          summaryOf(command).en,
          '',
          ...lines([...command.options, JSON_OPTION].map((option) => [written(option), option.summary])),
        ];
  return [...shown, '', CODES['zh-Hans'], CODES.en].join('\n');
}
