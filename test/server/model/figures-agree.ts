import { about, get, nameOf, type Row } from './asking';
import { behind, figures, MEASURES, total, yearOfOrgan, yearsOf, type Measure } from './figures';
import type { Office } from './office';
import type { Register } from './register';

const STOCKS: readonly Measure[] = ['available', 'inForce'];

/** Every figure by year, organ and kind is what the model counts. */
export async function expectFigures(office: Office, register: Register) {
  const years = yearsOf(register);
  const found: Record<string, object> = {};
  const expected: Record<string, object> = {};
  for (const measure of MEASURES) {
    const time = STOCKS.includes(measure) ? `&year=${years.join()}` : '';
    const rows: Row[] = (await get(office, `/counts?${about(office, measure)}&groupBy=year,organ,kind${time}`)).data;
    found[measure] = Object.fromEntries(
      rows.map(({ year, organ, kind, value }) => [`${year} ${nameOf(office, organ)} ${kind}`, value]),
    );
    expected[measure] = Object.assign(
      {},
      ...years.map((year) => figures(register, measure, year, ({ organ, kind }) => `${year} ${organ} ${kind}`)),
    );
  }
  expect(found).toEqual(expected);
}

/** The records behind each figure of `year`, and those that are not public, make the figure. */
export async function expectRecords(office: Office, register: Register, year: number) {
  for (const measure of MEASURES) {
    const { data, meta } = await get(office, `/records?${about(office, measure)}&year=${year}&limit=100`);
    const listed = behind(register, measure, year)
      .filter(({ entry }) => entry.state === 'public')
      .map((doc) => office.ids[register.docs.indexOf(doc)]);
    const ids = data.map(({ documentId }: { documentId: string }) => documentId);
    expect([measure, ids.sort()]).toEqual([measure, listed.sort()]);
    const figure = total(figures(register, measure, year, () => ''));
    expect([measure, Math.round((meta.total + meta.notPublic) * 100) / 100]).toEqual([measure, figure]);
  }
}

/** One measure after the other: what counts and what is left out are all that the register holds of the kinds asked about. */
export async function expectExplained(office: Office, register: Register, year: number) {
  const measure = MEASURES[register.events % MEASURES.length] ?? 'disclosed';
  const { data } = await get(office, `/explain?${about(office, measure)}&year=${year}&limit=1`);
  const parts: { count: number }[] = [data.included, ...data.excluded];
  const held = office.app.strapi.db.connection('disclosure_records').count({ count: '*' });
  const [row] = await (measure === 'amount' ? held.where({ kind: 'decision.penalty' }) : held);
  expect({ measure, value: data.value, held: parts.reduce((sum, { count }) => sum + count, 0) }).toEqual({
    measure,
    value: total(figures(register, measure, year, () => '')),
    held: Number(row?.count),
  });
}

interface Correction {
  readonly measure: string;
  readonly to: number;
}

/** Of one frozen year after the other: it answers as it was frozen, and its last corrections say what is counted now. */
export async function expectFrozen(office: Office, register: Register) {
  const frozen = register.frozen[register.events % register.frozen.length];
  if (frozen === undefined) return;
  const { organ, year } = frozen;
  const { code } = office.organs[organ];
  const now = yearOfOrgan(register, organ, year);
  const corrections: Correction[] = (await get(office, `/corrections?organ=${code}&year=${year}&limit=100`)).data;
  for (const measure of MEASURES) {
    const query = `${about(office, measure, [organ])}&year=${year}`;
    const rows: Row[] = (await get(office, `/counts?${query}&groupBy=kind&basis=published`)).data;
    const published = Object.fromEntries(rows.map(({ kind, value }) => [kind, value]));
    expect([measure, published]).toEqual([measure, frozen.figures[measure]]);
    const last = corrections.find((correction) => correction.measure === measure);
    expect([measure, last?.to ?? total(frozen.figures[measure])]).toEqual([measure, total(now[measure])]);
  }
}
