import { labelled } from '../../src/admin/enumeration/labels';
import { languages, textsOf } from '../../src/admin/texts';
import { schemas } from './schemas';

const enumerations = schemas.flatMap(({ uid, attributes }) =>
  Object.entries(attributes).flatMap(([name, { enum: values }]) => (values ? [{ uid, name, values }] : [])),
);

it.each(enumerations)('$uid finds its own labels of $name, whatever other types call the same value', (enumeration) => {
  const { uid, name, values } = enumeration;
  for (const language of languages) {
    const own = textsOf(uid, language).values?.[name] ?? {};

    expect(labelled(name, values, language)).toEqual(values.map((value) => ({ value, label: own[value] })));
  }
});

it('shows a value that a project has added, and the labels of the others', () => {
  const options = labelled('sector', ['construction', 'procurement', 'carbon'], 'zh-Hans');

  expect(options.map(({ label }) => label)).toEqual(['工程建设', '政府采购', 'carbon']);
});

it('speaks English where the admin’s language has no texts', () => {
  expect(labelled('origin', ['own'], 'fr')).toEqual([{ value: 'own', label: 'Own document' }]);
});
