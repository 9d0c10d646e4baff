import type { PlainDate } from '../plain-date';
import { compareHistory, compareRecord } from './compare-record';
import type { Finding } from './finding';
import { finding, shown } from './finding';
import type { History, Spell } from './history';
import type { Examined, PublishedContent, StoredFile, StoredRecord } from './stored';

/** Every difference between what is published of a document, its record, and its events. */
export function examine(examined: Examined): Finding[] {
  const { content, record, history } = examined;
  const ofContent = content === null ? [] : inContent(examined, content);
  if (record !== null) return [...ofContent, ...inRecord(examined, record)];
  if (history !== null)
    return [...ofContent, finding('record_lost', examined, { indexNumber: history.given.indexNumber ?? null })];
  return content === null ? [] : [...ofContent, finding('record_missing', examined)];
}

const localesOf = (code: 'published_twice' | 'draft_missing', examined: Examined, locales: readonly string[]) =>
  locales.map((field) => finding(code, examined, { field, indexNumber: examined.record?.given.indexNumber ?? null }));

const inContent = (examined: Examined, { document, twice, withoutDraft }: PublishedContent): Finding[] => [
  ...(document === null ? [finding('organ_missing', examined)] : []),
  ...localesOf('published_twice', examined, twice),
  ...localesOf('draft_missing', examined, withoutDraft),
];

function inRecord(examined: Examined, record: StoredRecord): Finding[] {
  const { content, history, digestHolds } = examined;
  const { indexNumber } = record.given;
  const followed = content?.document ? compareContent(examined, content, record) : [];
  const told = history === null ? [finding('record_unfounded', examined, { indexNumber })] : [];
  const fields = followed.map(({ field }) => field);
  const remembered = history === null ? [] : inHistory(examined, history, record, fields);
  const wordsKnown = followed.some(({ code }) => code === 'text_differs' || code === 'text_left');
  const words = digestHolds === false && !wordsKnown ? [finding('digest_differs', examined, { indexNumber })] : [];
  const due = followed.length + remembered.length > 0 ? [] : inDue(examined, record);
  return [...told, ...inState(examined, record), ...followed, ...remembered, ...due, ...words];
}

const DUE = ['deadline', 'deadlineProvisional', 'timeliness'] as const;

/** A record in which anything else is wrong is judged once that is right. */
function inDue(examined: Examined, { given, due: found }: StoredRecord): Finding[] {
  const { due } = examined;
  if (due === null) return [];
  return DUE.filter((field) => due[field] !== found[field]).map((field) =>
    finding('due_differs', examined, {
      indexNumber: given.indexNumber,
      field,
      expected: shown(due[field]),
      found: shown(found[field]),
    }),
  );
}

function inState(examined: Examined, record: StoredRecord): Finding[] {
  const { content, history } = examined;
  const details = { indexNumber: record.given.indexNumber, found: record.state };
  if (content !== null && record.state !== 'public') return [finding('published_not_public', examined, details)];
  if (content === null && record.state === 'public') return [finding('public_not_published', examined, details)];
  if (history === null || (history.state === record.state && history.sealed === record.sealed)) return [];
  const named = ({ state, sealed }: Pick<History, 'state' | 'sealed'>) =>
    sealed && state !== 'sealed' ? `${state}, sealed` : state;
  return [finding('state_differs', examined, { ...details, expected: named(history), found: named(record) })];
}

function compareContent(examined: Examined, content: PublishedContent, record: StoredRecord): Finding[] {
  const { indexNumber, disclosedOn } = record.given;
  if (content.document === null || record.state !== 'public') return [];
  const stray = content.given.filter((row) => row.indexNumber !== indexNumber || row.disclosedOn !== disclosedOn);
  const given = stray.length === 0 ? [] : [finding('given_differs', examined, { indexNumber })];
  const files = isSameFiles(content.files, record.files)
    ? []
    : [finding('attachments_differ', examined, { indexNumber })];
  return [...compareRecord(examined, content.document, record), ...given, ...files];
}

const isSameFiles = (published: readonly StoredFile[], recorded: readonly StoredFile[]): boolean =>
  JSON.stringify(published.map(({ url, kilobytes }) => [url, kilobytes])) ===
  JSON.stringify(recorded.map(({ url, kilobytes }) => [url, kilobytes]));

function inHistory(
  examined: Examined,
  history: History,
  record: StoredRecord,
  known: readonly (string | null)[],
): Finding[] {
  const told = { ...history.given, ...inWithdrawal(history, record), ...history.counted };
  return [...compareHistory(examined, told, record, known), ...inSpells(examined, history, record)];
}

/** Since when and why a record is down; where its state is another, that is the finding. */
const inWithdrawal = ({ state, sealed, reasonCode, spells }: History, record: StoredRecord) =>
  state === record.state && sealed === record.sealed
    ? { withdrawnOn: withdrawnOnOf({ state, spells }), reasonCode }
    : {};

/** The day on which a record came down for the last time; `null` while it is public. */
export const withdrawnOnOf = ({ state, spells }: Pick<History, 'state' | 'spells'>): PlainDate | null =>
  state === 'public' ? null : (spells.at(-1)?.to ?? null);

const written = (spells: readonly Spell[]): string => spells.map(({ from, to }) => `${from}–${to ?? ''}`).join(', ');

function inSpells(examined: Examined, history: History, record: StoredRecord): Finding[] {
  const expected = written(spellsOf(history, record));
  const found = written(record.spells);
  if (expected === found) return [];
  return [
    finding('spells_differ', examined, {
      indexNumber: record.given.indexNumber,
      expected: shown(expected),
      found: shown(found),
    }),
  ];
}

/** The first spell begins on the day of disclosure, which older events do not name. */
export function spellsOf({ spells, given: { disclosedOn } }: History, record: Pick<StoredRecord, 'given'>): Spell[] {
  const [first, ...later] = spells;
  if (first === undefined) return [];
  return [{ ...first, from: disclosedOn ?? record.given.disclosedOn }, ...later];
}
