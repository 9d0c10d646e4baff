import { actorWords } from '../../src/plugins/disclosure/admin/src/record/actor';

it.each([
  ['admin:3', '张三', '张三'],
  ['admin:3', null, 'admin:3'],
  ['system', null, '<actor.system>'],
  ['schedule:12 for admin:3', '张三', '<actor.schedule> · 张三'],
  ['schedule:12 for admin:3', null, '<actor.schedule>'],
])('shows %s, called %s, as %s', (actor, actorName, expected) => {
  expect(actorWords({ actor, actorName }, (id) => `<${id}>`)).toBe(expected);
});
