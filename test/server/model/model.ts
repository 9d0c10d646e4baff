import { act, correct } from './acts';
import { yearOfOrgan } from './figures';
import { publish, refuseEarlyEnd, remove, takeDown, union } from './publishing';
import { docOf, refuseIf, Refused, type Doc, type Register } from './register';
import { changed, daysFrom, typeOf, yearOf, type Deed, type Of } from './words';

/** The register after `deed`; `null` where the deed is refused. */
export function after(before: Register, deed: Deed): Register | null {
  const register = structuredClone(before);
  try {
    doing(register, deed);
    return register;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function doing(register: Register, deed: Deed): void {
  switch (deed.do) {
    case 'create':
      return create(register, deed);
    case 'freeze':
      return freeze(register, deed);
    case 'bulk':
      return bulkOf(register, deed).forEach((doc) => publish(register, doc, deed.in));
    default: {
      const doc = docOf(register, deed.of);
      if (doc !== undefined) doingTo(register, doc, deed);
    }
  }
}

function doingTo(register: Register, doc: Doc, deed: Exclude<Deed, Of<'create' | 'freeze' | 'bulk'>>): void {
  switch (deed.do) {
    case 'edit':
      if (doc.drafts.length === 0) return;
      doc.what = changed(doc.what, deed.change);
      refuseEarlyEnd(doc.what);
      doc.drafts = union(doc.drafts, [deed.in]);
      return deed.at === 'published' ? publish(register, doc, deed.in) : undefined;
    case 'publish':
      return publish(register, doc, deed.in);
    case 'unpublish':
      return takeDown(register, doc, deed.in);
    case 'delete':
      return remove(register, doc, deed.in);
    case 'discard':
      if (doc.entry !== null && doc.public.includes(deed.in)) doc.what = doc.entry.counted;
      return;
    case 'clone': {
      if (doc.drafts.length === 0) return;
      refuseIf(doc.entry !== null && doc.entry.isSealed);
      const what = { ...doc.what, madeOn: null, decidedOn: null, repealedOn: null };
      register.docs.push({ what, drafts: doc.drafts, public: [], since: null, entry: null });
      return;
    }
    case 'act':
      return act(register, doc, deed.act, deed.seals);
    case 'correct':
      return correct(register, doc, deed.back);
  }
}

function create(register: Register, { what, in: locale, at, since: back }: Of<'create'>): void {
  const since = back === null ? null : daysFrom(register.today, -back);
  const doc: Doc = { what, drafts: [locale], public: [], since, entry: null };
  register.docs.push(doc);
  if (at === 'published') publish(register, doc, locale);
}

function freeze(register: Register, { organ, yearsAgo }: Of<'freeze'>): void {
  const year = yearOf(register.today) - yearsAgo;
  refuseIf(yearsAgo < 1 || register.frozen.some((frozen) => frozen.organ === organ && frozen.year === year));
  register.frozen.push({ organ, year, figures: yearOfOrgan(register, organ, year) });
  register.events += 1;
}

/** A bulk publication is of one type and names each document once. */
export function bulkOf(register: Register, { of }: Of<'bulk'>): Doc[] {
  const docs = [...new Set(of.map((number) => docOf(register, number)))].filter((doc) => doc !== undefined);
  return docs.filter(({ what }) => docs[0] !== undefined && typeOf(what) === typeOf(docs[0].what));
}
