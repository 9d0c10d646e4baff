import { personName } from '../../src/plugins/disclosure/core/person-name';

it.each([
  ['三', '张', '张三'],
  ['Ada', 'Lovelace', 'Ada Lovelace'],
  ['Ada', null, 'Ada'],
  ['', '张', '张'],
  [null, null, null],
])('writes %s, %s as %s', (first, last, name) => {
  expect(personName(first, last)).toBe(name);
});
