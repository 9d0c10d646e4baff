import { helpText } from '../../../src/plugins/disclosure/core/commands/help';
import { parseCommandLine, UsageError } from '../../../src/plugins/disclosure/core/commands/parse';
import type { CommandShape } from '../../../src/plugins/disclosure/core/commands/shape';

const words = (text: string) => ({ 'zh-Hans': `中${text}`, en: text });

const SEAL: CommandShape = {
  name: 'seal',
  summary: words('seals a record'),
  writes: true,
  options: [
    { name: 'document', summary: words('which'), operand: true, required: true },
    { name: 'reason', summary: words('why'), takes: 'text', required: true },
    { name: 'quietly', summary: words('no mail') },
  ],
};
const parse = (...line: string[]) => parseCommandLine([SEAL], line);

it.each([
  [['seal', 'abc', '--reason', 'by order'], { document: 'abc', reason: 'by order' }],
  [['seal', '--reason=by=order', '--quietly', 'abc'], { document: 'abc', reason: 'by=order', quietly: true }],
])('reads %j', (line, options) => {
  expect(parse(...line)).toEqual({ command: SEAL, options, json: false });
});

it('knows --json with every command', () => {
  expect(parse('seal', 'abc', '--json', '--reason', 'x')).toMatchObject({ json: true, options: { document: 'abc' } });
});

it.each([
  ['a command nobody knows', ['steal'], 'There is no command steal; there are seal'],
  [
    'an option nobody knows',
    ['seal', 'abc', '--raison=x'],
    'seal has no --raison; it takes --reason <text>, --quietly',
  ],
  ['an option without its value', ['seal', 'abc', '--reason'], '--reason needs a text'],
  ['a value for a switch', ['seal', 'abc', '--quietly=yes'], '--quietly takes no value'],
  ['an option given twice', ['seal', 'abc', '--reason=a', '--reason=b'], '--reason is given twice'],
  ['an operand too many', ['seal', 'abc', 'def', '--reason=x'], 'seal does not take def'],
  ['a missing operand', ['seal', '--reason=x'], '<document> is missing'],
  ['a missing option', ['seal', 'abc'], '--reason <text> is missing'],
])('refuses %s', (_, line, message) => {
  expect(() => parse(...line)).toThrow(UsageError);
  expect(() => parse(...line)).toThrow(message);
});

it.each([
  [[], null],
  [['help'], null],
  [['--help'], null],
  [['help', 'seal'], SEAL],
  [['seal', '--help'], SEAL],
])('gives help for %j', (line, command) => {
  expect(parse(...line)).toEqual({ help: command });
});

it('explains a command and its options in both languages', () => {
  const text = helpText([SEAL], SEAL, 'gongkai');
  expect(text).toContain('gongkai seal <document> --reason <text> [--quietly] [--json]');
  for (const said of ['中seals a record', '中why', 'why', '（会改动台账）', '(changes the register)', '1 findings']) {
    expect(text).toContain(said);
  }
});
