import { element, link } from './element.js';
import { todayIn } from './format.js';
import { forceOf } from './legal-force.js';
import { hrefTo } from './route.js';

const FACTS = [
  ...['indexNumber', 'topic', 'organ', 'madeOn', 'title', 'summary', 'documentNumber', 'disclosedOn', 'issuer', 'kind'],
  ...[
    'statutoryItem',
    'columns',
    'channels',
    'state',
    'deadline',
    'timeliness',
    'force',
    'nature',
    'effectiveOn',
    'validUntil',
    'repealedOn',
    'revisedOn',
  ],
  ...[
    'decidedOn',
    'quantity',
    'matter',
    'party',
    'permitType',
    'project',
    'projectCode',
    'sector',
    'amountYuan',
    'dataYear',
  ],
  ...['openUntil', 'item', 'feeClass', 'coIssuers', 'keywords', 'adoptionNote', 'basis', 'standard'],
];
const WIDE = ['title', 'summary', 'coIssuers', 'keywords', 'adoptionNote', 'basis', 'standard'];

/** The metadata block; what a record lacks is left out. */
export function factsOf(site, record, timeZone) {
  const lang = record.locale && record.locale !== site.locale ? record.locale : null;
  const today = todayIn(timeZone);
  const values = { ...record, force: forceOf(record, today), isOver: record.openUntil < today };
  const shown = FACTS.map((name) => [name, shownValue(site, name, values[name], values)]).filter(([, value]) => value);
  return element(
    'dl',
    { class: 'facts' },
    ...shown.map(([name, value]) =>
      element(
        'div',
        { class: WIDE.includes(name) ? 'full' : null },
        element('dt', {}, site.words.facts.labels[name]),
        element('dd', { lang: name in SHOWN ? null : lang }, ...[value].flat()),
      ),
    ),
  );
}

const inList =
  (list) =>
  ({ vocabulary, words }, code) =>
    vocabulary.path(list, code, words.below);
const manyInList =
  (list) =>
  ({ vocabulary, words }, codes) =>
    codes.map((code) => vocabulary.label(list, code)).join(words.comma);
const worded =
  (name) =>
  ({ words }, value) =>
    words.facts.values[name][value] ?? value;
const day = ({ formats }, value) => element('time', { datetime: value }, formats.day(value));
const organLink = ({ locale }, { code, name }) => link(hrefTo(locale, { organ: code }), name);

/** How a value is shown where it is more than text. */
const SHOWN = {
  organ: organLink,
  coIssuers: ({ words }, organs) => organs.map(({ name }) => name).join(words.comma),
  madeOn: day,
  disclosedOn: (site, value, { migrated }) => [
    day(site, value),
    migrated ? element('small', {}, site.words.migrated) : '',
  ],
  // Only where the site shows the timeliness of single records.
  deadline: (site, value, { deadlineProvisional }) => [
    day(site, value),
    deadlineProvisional ? site.words.facts.provisional : '',
  ],
  timeliness: worded('timeliness'),
  kind: inList('kinds'),
  topic: inList('topics'),
  statutoryItem: ({ vocabulary }, code) => vocabulary.label('items', code),
  channels: manyInList('channels'),
  columns: manyInList('columns'),
  keywords: ({ words }, keywords) => keywords.join(words.comma),
  state: ({ vocabulary }, state) => vocabulary.label('states', state),
  force: ({ words }, force) => words.facts.force[force],
  nature: worded('nature'),
  sector: worded('sector'),
  feeClass: worded('feeClass'),
  effectiveOn: day,
  validUntil: day,
  repealedOn: day,
  revisedOn: day,
  decidedOn: day,
  openUntil: (site, value, { isOver }) => [day(site, value), isOver ? site.words.facts.closed : ''],
  quantity: ({ words, formats }, quantity) =>
    quantity === 1 ? '' : words.quantity(formats.number(quantity), words.units.decision),
  amountYuan: ({ words, formats }, yuan) => words.quantity(formats.yuan(yuan), words.units.yuan),
  dataYear: ({ words }, year) => words.yearOf(year),
};

function shownValue(site, name, value, record) {
  if (value === null || value === undefined || value === '') return '';
  return SHOWN[name]?.(site, value, record) ?? String(value);
}
