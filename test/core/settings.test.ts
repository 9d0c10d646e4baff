import { assertSettings, registeredTypes } from '../../src/plugins/disclosure/core/settings';
import type { DisclosureSettings, TypeSchema } from '../../src/plugins/disclosure/core/settings';

const settings = (more: Partial<DisclosureSettings> = {}): DisclosureSettings => ({
  timeZone: 'Asia/Shanghai',
  defaultLocale: 'zh-Hans',
  indexNumber: '{organ.code}/{year}-{seq:5}',
  types: { 'api::act.act': {} },
  words: { kinds: {}, statutoryItems: {} },
  limits: [],
  showTimeliness: false,
  calendarYears: [],
  organs: 'organs',
  topics: 'topics',
  columns: 'columns',
  tallies: 'tallies',
  feeIncomes: 'fee-incomes',
  ...more,
});

const text = { type: 'string' };

const act: TypeSchema = {
  singularName: 'act',
  pluralName: 'acts',
  draftAndPublish: true,
  localized: true,
  attributes: {
    title: text,
    kind: { type: 'enumeration', enum: ['by_law', 'other'] },
    organ: { type: 'relation' },
    origin: text,
    madeOn: text,
    disclosedOn: text,
    indexNumber: text,
    slug: text,
  },
};

const list: TypeSchema = {
  singularName: 'list',
  pluralName: 'lists',
  draftAndPublish: false,
  localized: true,
  attributes: {},
};

const types = (given: DisclosureSettings, schema: TypeSchema | undefined = act) =>
  registeredTypes(given, (uid) => (uid === 'api::act.act' ? schema : list));

it('resolves a type of a project of one’s own', () => {
  expect(types(settings())).toMatchObject([
    { name: 'act', kinds: ['act.by_law', 'act.other'], attribute: { kind: 'kind' } },
  ]);
});

it('plays a part by an attribute of another name', () => {
  const { madeOn, ...attributes } = act.attributes;
  const given = settings({ types: { 'api::act.act': { attributes: { madeOn: 'signedOn' } } } });
  const [type] = types(given, { ...act, attributes: { ...attributes, signedOn: madeOn ?? text } });
  expect(type?.attribute.madeOn).toBe('signedOn');
});

it.each([
  [{ timeZone: 'Mars/Base' }, 'timeZone is not an IANA zone: Mars/Base'],
  [{ indexNumber: '{year}' }, 'indexNumber has no {seq}: {year}'],
  [{ indexNumber: '{organ.cod}-{seq}' }, 'indexNumber knows no {organ.cod}'],
  [{ organs: '' }, 'organs is missing'],
  [{ types: {} }, 'types names no content type'],
])('refuses %p', (wrong, reason) => {
  expect(() => assertSettings(settings(wrong))).toThrow(reason);
});

it.each([
  [{ attributes: { madeOn: 'nowhere' } }, act, 'api::act.act has no attribute nowhere for madeOn'],
  [{ notCatalogue: ['unheard'] }, act, 'api::act.act has no kind unheard'],
  [{ amounts: [{ kind: 'fine', by: 'decidedOn' as const }] }, act, 'api::act.act has no kind fine'],
  [{ statutoryItem: { '*': 'art20_99' } }, act, 'there is no statutory item art20_99'],
  [{}, { ...act, localized: false }, 'api::act.act needs i18n'],
  [{}, { ...act, draftAndPublish: false }, 'api::act.act needs draft & publish'],
  [{}, { ...act, attributes: { title: text } }, 'api::act.act has no organ'],
])('refuses %p where the schema does not fit', (type, schema, reason) => {
  expect(() => types(settings({ types: { 'api::act.act': type } }), schema)).toThrow(reason);
});

it('refuses a content type that is not there', () => {
  expect(() => registeredTypes(settings(), (uid) => (uid === 'api::act.act' ? undefined : list))).toThrow(
    'there is no content type api::act.act',
  );
});
