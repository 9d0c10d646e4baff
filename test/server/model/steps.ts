import fc from 'fast-check';
import { KINDS, type Act, type Change, type Day, type Deed, type Locale, type Locales, type Organ } from './words';
import type { Particulars, Step } from './words';

const one = <T>(...values: T[]) => fc.constantFrom(...values);

const locale = one<Locale>('zh-Hans', 'zh-Hans', 'en');
const locales = one<Locales>('zh-Hans', 'en', '*');
const organ = one<Organ>('a', 'b');
const madeOn = one<Day>('2015-11-30', '2016-01-04');
const decidedOn = one<Day>('2015-12-31', '2016-02-01');
const repealedOn = one<Day | null>(null, '2017-02-02', '2018-12-31', '2020-01-01');
const origin = one<Particulars['origin']>('own', 'own', 'reprint');
const document = fc.nat({ max: 3 });
const back = one(-1, 0, 1, 40, 400, 700);

const particulars = fc.oneof(
  ...Object.values(KINDS).map((kinds) =>
    fc.record<Particulars>({
      kind: one<string>(...kinds),
      organ,
      origin,
      madeOn,
      decidedOn,
      repealedOn,
      quantity: one(1, 3),
      amountYuan: one(1000.1, 2000),
    }),
  ),
);

const change = fc.oneof<fc.Arbitrary<Change>[]>(
  fc.constant({}),
  fc.record({ nthKind: fc.nat({ max: 2 }) }),
  fc.record({ organ }),
  fc.record({ madeOn, decidedOn }),
  fc.record({ repealedOn, origin }),
  fc.record({ quantity: one(1, 3), amountYuan: one(1000.1, 2000) }),
);

const deed = (name: Deed['do'], rest: object): fc.Arbitrary<Deed> =>
  fc.record({ do: fc.constant(name), ...rest }) as fc.Arbitrary<Deed>;

const act = one<Act>('withdraw', 'seal', 'void', 'unvoid', 'restore');
const at = one('draft', 'published', 'published');

const DEEDS: readonly (readonly [weight: number, fc.Arbitrary<Deed>])[] = [
  [4, deed('create', { what: particulars, in: locale, at, since: one(null, null, null, 1, 40, 700) })],
  [6, deed('edit', { of: document, in: locale, change, at })],
  [4, deed('publish', { of: document, in: locales })],
  [4, deed('unpublish', { of: document, in: locales })],
  [2, deed('delete', { of: document, in: locales })],
  [1, deed('discard', { of: document, in: locale })],
  [1, deed('clone', { of: document })],
  [2, deed('bulk', { of: fc.array(document, { minLength: 1, maxLength: 6 }), in: locale })],
  [6, deed('act', { of: document, act, seals: fc.boolean() })],
  [2, deed('correct', { of: document, back })],
  [2, deed('freeze', { organ, yearsAgo: one(0, 1, 2, 3) })],
];

export const step: fc.Arbitrary<Step> = fc.record({
  deed: fc.oneof(...DEEDS.map(([weight, arbitrary]) => ({ weight, arbitrary }))),
  after: one(0, 0, 0, 1, 20, 150, 300),
  failsAt: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 5 }),
});
