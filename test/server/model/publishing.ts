import { refuseIf, type Doc, type Entry, type Register } from './register';
import { speaksOf, typeOf, yearOf, type Locale, type Locales, type Particulars } from './words';

export const union = (some: readonly Locale[], more: readonly Locale[]): Locale[] =>
  [...new Set([...some, ...more])].sort();

/** Force does not end before the document is made. */
export const refuseEarlyEnd = ({ kind, madeOn, repealedOn }: Particulars): void =>
  refuseIf(typeOf({ kind }) === 'regulation' && madeOn !== null && repealedOn !== null && repealedOn < madeOn);

/** What is left empty is filled in as the contract says; drafts that were never there are not published. */
export function publish(register: Register, doc: Doc, locales: Locales | readonly Locale[]): void {
  const going = doc.drafts.filter(speaksOf(locales));
  if (going.length === 0) return;
  const { entry } = doc;
  refuseIf(entry !== null && (entry.isSealed || entry.state === 'voided'));
  const made = typeOf(doc.what) === 'decision' ? doc.what.decidedOn : register.today;
  refuseIf(made === null);

  doc.what = { ...doc.what, madeOn: doc.what.madeOn ?? made };
  refuseEarlyEnd(doc.what);
  doc.public = union(doc.public, going);
  register.events += 1;
  if (entry === null) {
    doc.entry = firstEntry(register, doc);
    return;
  }
  if (entry.state !== 'public') entry.spells.push({ from: register.today, to: null });
  Object.assign(entry, { state: 'public', counted: doc.what, publicLast: doc.public });
}

function firstEntry({ today, numbers }: Register, { what, since, public: publicLast }: Doc): Entry {
  const disclosedOn = since ?? today;
  const series = `${what.organ}/${yearOf(disclosedOn)}`;
  numbers[series] = (numbers[series] ?? 0) + 1;
  const indexNumber = `${series}-${String(numbers[series]).padStart(5, '0')}`;
  const spells = [{ from: disclosedOn, to: null }];
  return { state: 'public', isSealed: false, indexNumber, disclosedOn, counted: what, spells, publicLast };
}

/** Withdrawn is what has no locale in public any more. */
export function takeDown(register: Register, doc: Doc, locales: Locales, seals = false): void {
  const { entry } = doc;
  const staying = doc.public.filter((locale) => !speaksOf(locales)(locale));
  if (entry === null || staying.length === doc.public.length) return;
  doc.public = staying;
  register.events += 1;
  if (staying.length > 0) {
    entry.publicLast = staying;
    return;
  }
  Object.assign(entry, { state: seals ? 'sealed' : 'withdrawn', isSealed: seals });
  const spell = entry.spells.at(-1);
  if (spell) spell.to = register.today;
}

/** A document that is gone was taken down, or had been: either way that it went is noted. */
export function remove(register: Register, doc: Doc, locales: Locales): void {
  const { entry, drafts } = doc;
  const wasPublic = doc.public.length > 0;
  takeDown(register, doc, locales);
  doc.drafts = drafts.filter((locale) => !speaksOf(locales)(locale));
  const goesNow = drafts.length > 0 && doc.drafts.length === 0;
  if (entry !== null && !wasPublic && goesNow) register.events += 1;
}
