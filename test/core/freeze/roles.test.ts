import { roleOf } from '../../../src/plugins/disclosure/core/freeze/roles';

it.each([
  ['admin:3', 'editor'],
  ['admin-token:5', 'editor'],
  ['content-api-token:7', 'api_token'],
  ['schedule:12 for admin:3', 'schedule'],
  ['command', 'command'],
  ['somebody', 'system'],
])('%s is shown to the public as %s', (actor, role) => {
  expect(roleOf(actor, false)).toBe(role);
});

it.each(['admin:1', 'admin-token:1'])('%s of the highest right is an administrator', (actor) => {
  expect(roleOf(actor, true)).toBe('administrator');
});
