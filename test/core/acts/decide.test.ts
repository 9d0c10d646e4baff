import type { Act, ActRequest } from '../../../src/plugins/disclosure/core/acts/act';
import { ACTS } from '../../../src/plugins/disclosure/core/acts/act';
import type { ActSubject } from '../../../src/plugins/disclosure/core/acts/decide';
import { actsAllowed, decideAct } from '../../../src/plugins/disclosure/core/acts/decide';
import { ActRefused } from '../../../src/plugins/disclosure/core/acts/refusal';
import { plainDate } from '../../../src/plugins/disclosure/core/plain-date';
import type { ReasonCode } from '../../../src/plugins/disclosure/core/reasons';

const today = plainDate('2026-05-01');

const SUBJECTS: Readonly<Record<string, Partial<ActSubject>>> = {
  public: { state: 'public' },
  withdrawn: { state: 'withdrawn' },
  'withdrawn and deleted': { state: 'withdrawn', hasDraft: false },
  sealed: { state: 'sealed', sealed: true },
  voided: { state: 'voided' },
  'voided and sealed': { state: 'voided', sealed: true },
};

const subject = (name: string): ActSubject => ({
  state: 'public',
  sealed: false,
  hasDraft: true,
  numberTaken: false,
  madeOn: plainDate('2016-03-01'),
  disclosedOn: plainDate('2016-04-01'),
  firstDownOn: null,
  ...SUBJECTS[name],
});

const request = (act: Act, reasonCode: ReasonCode, disclosedOn: string | null): ActRequest => ({
  act,
  reasonCode,
  reason: '一句话',
  disclosedOn: disclosedOn === null ? null : plainDate(disclosedOn),
});

const outcome = (name: string, asked: ActRequest, more: Partial<ActSubject> = {}): string => {
  try {
    return decideAct({ ...subject(name), ...more }, asked, today).join(' + ');
  } catch (error) {
    if (!(error instanceof ActRefused)) throw error;
    return `${error.status} ${error.refusals.map(({ code }) => code).join(' ')}`;
  }
};

/** Act by act: with an ordinary reason, and with one that seals. */
const TABLE: readonly [Act, ReasonCode, Readonly<Record<string, string>>][] = [
  [
    'withdraw',
    'superseded',
    {
      public: 'take_down',
      withdrawn: 'give_reason',
      'withdrawn and deleted': 'give_reason',
      sealed: '409 already_sealed',
      voided: '409 is_voided',
      'voided and sealed': '409 is_voided',
    },
  ],
  [
    'withdraw',
    'privacy',
    {
      public: 'take_down',
      withdrawn: 'seal',
      'withdrawn and deleted': 'seal',
      sealed: '409 already_sealed',
      voided: '409 is_voided',
      'voided and sealed': '409 is_voided',
    },
  ],
  [
    'seal',
    'secrecy',
    {
      public: 'take_down',
      withdrawn: 'seal',
      'withdrawn and deleted': 'seal',
      sealed: '409 already_sealed',
      voided: 'seal',
      'voided and sealed': '409 already_sealed',
    },
  ],
  [
    'void',
    'error',
    {
      public: 'take_down + void',
      withdrawn: 'void',
      'withdrawn and deleted': 'void',
      sealed: 'void',
      voided: '409 is_voided',
      'voided and sealed': '409 is_voided',
    },
  ],
  [
    'void',
    'privacy',
    {
      public: 'take_down + void',
      withdrawn: 'seal + void',
      'withdrawn and deleted': 'seal + void',
      sealed: 'void',
      voided: '409 is_voided',
      'voided and sealed': '409 is_voided',
    },
  ],
  [
    'unvoid',
    'other',
    {
      public: '409 not_voided',
      withdrawn: '409 not_voided',
      'withdrawn and deleted': '409 not_voided',
      sealed: '409 not_voided',
      voided: 'unvoid',
      'voided and sealed': 'unvoid',
    },
  ],
  [
    'restore',
    'other',
    {
      public: '409 is_public',
      withdrawn: 'publish',
      'withdrawn and deleted': '409 nothing_to_publish',
      sealed: 'unseal',
      voided: '409 is_voided',
      'voided and sealed': '409 is_voided',
    },
  ],
  ['correct', 'error', Object.fromEntries(Object.keys(SUBJECTS).map((name) => [name, 'move_day']))],
];

it('does not take back a number that another document bears by now', () => {
  expect(outcome('voided', request('unvoid', 'other', null), { numberTaken: true })).toBe('409 number_taken');
});

it('lifts the seal of a document that is gone, too', () => {
  const asked = request('restore', 'other', null);
  expect(outcome('sealed', asked, { hasDraft: false })).toBe('unseal');
});

it.each(TABLE)('%s for %s is done, or refused, by the state of the record', (act, reasonCode, expected) => {
  const asked = request(act, reasonCode, act === 'correct' ? '2016-04-02' : null);
  const found = Object.keys(SUBJECTS).map((name) => [name, outcome(name, asked)]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

it.each(Object.keys(SUBJECTS))('offers of a %s record exactly the acts that would be done', (name) => {
  const done = ACTS.filter((act) => {
    const code = { withdraw: 'other', seal: 'order', void: 'error' }[act as string] ?? 'other';
    return !/^\d/.test(outcome(name, request(act, code as ReasonCode, act === 'correct' ? '2016-04-02' : null)));
  });
  expect(actsAllowed(subject(name))).toEqual(done);
});

it.each([
  ['2016-04-01', '400 same_day'],
  ['2026-05-02', '400 in_future'],
  ['2016-02-29', '400 before_made'],
  ['2016-03-01', 'move_day'],
  ['2018-01-01', 'move_day'],
  ['2018-01-02', '400 after_withdrawal'],
])('corrects the day of disclosure to %s, or not: %s', (day, expected) => {
  const downOn = { firstDownOn: plainDate('2018-01-01') };
  expect(outcome('withdrawn', request('correct', 'error', day), downOn)).toBe(expected);
});
