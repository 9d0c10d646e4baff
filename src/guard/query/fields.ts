import { refused, type Finding } from './finding';
import { listed } from './tree';
import { isValueOf, namesOf, type TypeView } from './type-view';

export function* examineFields(fields: unknown, type: TypeView, path = 'fields'): Generator<Finding> {
  const names = listed(fields);
  if (!names || names.length === 0) {
    yield refused(path, fields, namesOf(type, 'scalar'));
    return;
  }
  for (const name of names) {
    if (name !== '*' && !isValueOf(type, name)) yield refused(path, name, namesOf(type, 'scalar'));
  }
}
