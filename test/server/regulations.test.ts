import { startApp, type TestApp } from './app';
import { createOrgan, documents, publishNew } from './documents';

let app: TestApp;

interface Expected {
  readonly issued?: readonly number[];
  readonly repealed?: readonly number[];
  /** Years on whose last day it is in force, of 2015 to 2018. */
  readonly inForce?: readonly number[];
}

const YEARS = [2015, 2016, 2017, 2018];

const countedIn = async (measure: string, organ: string) => {
  const { body } = await app.request
    .get(`/api/disclosure/counts?measure=${measure}&organ=${organ}&year=${YEARS.join(',')}&groupBy=year`)
    .expect(200);
  return (body.data as { year: number; value: number }[]).flatMap(({ year, value }) => Array<number>(value).fill(year));
};

const figuresOf = async (organ: string) => ({
  issued: await countedIn('issued', organ),
  repealed: await countedIn('repealed', organ),
  inForce: await countedIn('inForce', organ),
});

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const CASES: [string, Record<string, unknown>, Expected][] = [
  ['made and disclosed in 2016', {}, { issued: [2016], inForce: [2016, 2017, 2018] }],
  ['valid until 31 December', { validUntil: '2016-12-31' }, { issued: [2016], repealed: [2017], inForce: [2016] }],
  ['valid until 30 December', { validUntil: '2016-12-30' }, { issued: [2016], repealed: [2016] }],
  ['repealed from 31 December', { repealedOn: '2016-12-31' }, { issued: [2016], repealed: [2016] }],
  ['repealed from 1 January', { repealedOn: '2017-01-01' }, { issued: [2016], repealed: [2017], inForce: [2016] }],
  [
    'repealed before it would lapse',
    { repealedOn: '2017-05-01', validUntil: '2018-05-01' },
    { issued: [2016], repealed: [2017], inForce: [2016] },
  ],
  ['effective from 1 January', { effectiveOn: '2017-01-01' }, { issued: [2016], inForce: [2017, 2018] }],
  ['made at the end of 2015', { madeOn: '2015-12-31' }, { issued: [2015], inForce: [2016, 2017, 2018] }],
  ['an amendment', { nature: 'amendment' }, {}],
  ['a revision', { nature: 'revision' }, { issued: [2016], inForce: [2016, 2017, 2018] }],
  ['a reprint', { origin: 'reprint', issuer: '国务院', kind: 'administrative_regulation' }, {}],
];

it.each(CASES)('a regulation that is %s', async (_, data, { issued = [], repealed = [], inForce = [] }) => {
  const code = `r${Math.random().toString(36).slice(2, 10)}`;
  const organ = await createOrgan(app.strapi, code);
  await publishNew(app.strapi, 'regulation', { organ, madeOn: '2016-06-01', disclosedOn: '2016-06-02', ...data });
  expect(await figuresOf(code)).toEqual({ issued, repealed, inForce });
});

it('does not touch force by being withdrawn', async () => {
  const organ = await createOrgan(app.strapi, 'down');
  const { documentId } = await publishNew(app.strapi, 'regulation', {
    organ,
    madeOn: '2016-06-01',
    disclosedOn: '2016-06-02',
  });
  await documents(app.strapi, 'regulation').unpublish({ documentId });
  expect(await figuresOf('down')).toEqual({ issued: [2016], repealed: [], inForce: [2016, 2017, 2018] });
  const { body } = await app.request.get('/api/disclosure/records?measure=inForce&year=2016&organ=down');
  expect(body).toMatchObject({ data: [], meta: { total: 0, notPublic: 1 } });
});

it('is in force under the successor once its organ has ended', async () => {
  const successor = await createOrgan(app.strapi, 'heir');
  const organ = await createOrgan(app.strapi, 'ended', { endedOn: '2017-03-01', successor });
  await publishNew(app.strapi, 'regulation', { organ, madeOn: '2016-06-01', disclosedOn: '2016-06-02' });
  expect(await figuresOf('ended')).toEqual({ issued: [2016], repealed: [], inForce: [2016] });
  expect(await figuresOf('heir')).toEqual({ issued: [], repealed: [], inForce: [2017, 2018] });
  const { body } = await app.request.get('/api/disclosure/counts?measure=inForce&year=2018&groupBy=organ');
  expect(body.data).toContainEqual({ organ: 'heir', value: 1 });
});
