import { publish, takeDown } from './publishing';
import { refuseIf, Refused, type Doc, type Register } from './register';
import { daysFrom, type Act } from './words';

type Doing = (register: Register, doc: Doc, seals: boolean) => void;

const entryOf = ({ entry }: Doc) => {
  if (entry === null) throw new Refused();
  return entry;
};

const seal: Doing = (register, doc) => {
  const entry = entryOf(doc);
  refuseIf(entry.isSealed);
  if (entry.state === 'public') return takeDown(register, doc, '*', true);
  register.events += 1;
  entry.isSealed = true;
  if (entry.state !== 'voided') entry.state = 'sealed';
};

/** What authorised people do to records, and when they may not. */
const ACTS: Readonly<Record<Act, Doing>> = {
  seal,
  withdraw(register, doc, seals) {
    const { state } = entryOf(doc);
    refuseIf(state === 'sealed' || state === 'voided');
    if (seals) return seal(register, doc, seals);
    if (state === 'public') takeDown(register, doc, '*');
    else register.events += 1;
  },
  void(register, doc, seals) {
    const entry = entryOf(doc);
    refuseIf(entry.state === 'voided');
    if (seals && !entry.isSealed) seal(register, doc, seals);
    else takeDown(register, doc, '*');
    entry.state = 'voided';
    register.events += 1;
  },
  unvoid(register, doc) {
    const entry = entryOf(doc);
    refuseIf(entry.state !== 'voided');
    entry.state = entry.isSealed ? 'sealed' : 'withdrawn';
    register.events += 1;
  },
  restore(register, doc) {
    const entry = entryOf(doc);
    refuseIf(entry.state === 'public' || entry.state === 'voided');
    refuseIf(entry.state === 'withdrawn' && doc.drafts.length === 0);
    if (entry.state === 'sealed') {
      Object.assign(entry, { state: 'withdrawn', isSealed: false });
      register.events += 1;
      return;
    }
    const again = doc.drafts.filter((locale) => entry.publicLast.includes(locale));
    publish(register, doc, again.length > 0 ? again : '*');
  },
};

export const act = (register: Register, doc: Doc, name: Act, seals: boolean): void => ACTS[name](register, doc, seals);

/** The day of disclosure moves, and the first spell in public with it; never past its end. */
export function correct(register: Register, doc: Doc, back: number): void {
  const entry = entryOf(doc);
  const day = daysFrom(register.today, -back);
  const [first] = entry.spells;
  refuseIf(day === entry.disclosedOn || day > register.today || day < (entry.counted.madeOn ?? ''));
  refuseIf(typeof first?.to === 'string' && day > first.to);
  entry.disclosedOn = day;
  if (first) first.from = day;
  register.events += 1;
}
