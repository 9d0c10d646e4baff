import { behind, MEASURES, yearsOf, type Measure } from './figures';
import type { Office } from './office';
import type { Register } from './register';
import { yearOf } from './words';

interface Counted {
  readonly measure: string;
  readonly years: readonly number[];
  readonly leftOut: string | null;
}

/** In force is said of today, and not of the year's end. */
const FLOWS = MEASURES.filter((measure) => !['available', 'inForce'].includes(measure));

/** Beside one document after the other: it is said to count where the figures count it. */
export async function expectStanding({ app, jwt, ids }: Office, register: Register) {
  const recorded = register.docs.filter(({ entry }) => entry !== null);
  const doc = recorded[register.events % recorded.length];
  if (doc === undefined) return;
  const path = `/disclosure/records/${ids[register.docs.indexOf(doc)]}`;
  const { body } = await app.request.get(path).set('Authorization', `Bearer ${jwt}`).expect(200);
  const counted: readonly Counted[] = body.data.counted;
  const said = (measure: Measure) => counted.find((each) => each.measure === measure);
  const isBehind = (measure: Measure, year: number) => behind(register, measure, year).some((other) => other === doc);

  expect({
    years: Object.fromEntries(FLOWS.map((measure) => [measure, said(measure)?.years ?? []])),
    isAvailable: said('available')?.leftOut === null,
  }).toEqual({
    years: Object.fromEntries(
      FLOWS.map((measure) => [measure, yearsOf(register).filter((year) => isBehind(measure, year))]),
    ),
    isAvailable: isBehind('available', yearOf(register.today)),
  });
}
