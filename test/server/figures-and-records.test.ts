import { startApp, type TestApp } from './app';
import { documents } from './documents';

let app: TestApp;

const MEASURES = ['disclosed', 'posted', 'reprinted', 'withdrawn', 'restored', 'issued', 'repealed', 'decided'];
const STOCKS = ['available', 'inForce'];
const AMOUNTS = ['decision.penalty', 'tender.award', 'tender.contract', 'fee_income'];

const FILTERS = [
  '',
  'organ=yuanling-zjj',
  'organ=yuanling,shili&scope=tree',
  'topic=10',
  'topic=10.2,none',
  'statutoryItem=art20_1,art20_6',
  'statutoryItem=none',
  'column=statutory,art20_5',
  'column=none',
  'channel=website,screen',
  'channel=none',
  'organ=yuanling-zjj&topic=10&channel=website',
];

const questions = [
  ...MEASURES.flatMap((measure) =>
    ['', 'year=2016', 'from=2016-06-15&to=2023'].map((time) => `measure=${measure}&${time}`),
  ),
  ...STOCKS.flatMap((measure) => ['year=2016', 'on=2023-07-01'].map((time) => `measure=${measure}&${time}`)),
  ...AMOUNTS.map((kind) => `measure=amount&kind=${kind}`),
];

const meta = async (path: string) => {
  const { status, body } = await app.request.get(`/api/disclosure${path}`);
  if (status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`);
  return body.meta;
};

/** Records of a kind in the register, in whatever state; of all kinds where none is named. */
async function held(kind: string | null): Promise<number> {
  const records = app.strapi.db.connection('disclosure_records');
  const [row] = await (kind === null ? records : records.where({ kind })).count({ count: '*' });
  return Number(row?.count);
}

beforeAll(async () => {
  app = await startApp({ env: { GONGKAI_DEMO: 'true' } });
  const [first, second] = await documents(app.strapi, 'decision').findMany({ status: 'published', limit: 2 });
  await documents(app.strapi, 'decision').unpublish({ documentId: first?.documentId, locale: '*' });
  await documents(app.strapi, 'decision').delete({ documentId: second?.documentId, locale: '*' });
}, 300_000);
afterAll(() => app.stop());

it.each(FILTERS)('the records behind each measure, and those not public, make the figure: %s', async (filter) => {
  for (const question of questions) {
    const { total, notPublic } = await meta(`/records?${question}&${filter}&limit=1`);
    const figure = (await meta(`/counts?${question}&${filter}`)).total;
    expect(total).toBeGreaterThanOrEqual(0);
    expect(notPublic).toBeGreaterThanOrEqual(0);
    expect({ question, sum: Math.round((total + notPublic) * 100) / 100 }).toEqual({ question, sum: figure });
  }
});

it.each(['', 'organ=yuanling-zjj&topic=10', 'column=none&channel=website'])(
  'what counts and what is left out make all that the kinds hold: %s',
  async (filter) => {
    for (const question of questions) {
      const { body } = await app.request.get(`/api/disclosure/explain?${question}&${filter}&limit=1`);
      const { value, included, excluded } = body.data;
      const parts = [included, ...excluded].map(({ count }) => count as number);
      const kind = new URLSearchParams(question).get('kind');
      expect({ question, value, held: parts.reduce((sum, count) => sum + count, 0) }).toEqual({
        question,
        value: (await meta(`/counts?${question}&${filter}`)).total,
        held: await held(kind),
      });
    }
  },
);

it.each(['-disclosedAt', 'disclosedAt', '-madeOn', 'madeOn', 'indexNumber'])(
  'pages through all records once, there and back: %s',
  async (sort) => {
    const page = async (cursor: string) =>
      (await app.request.get(`/api/disclosure/records?sort=${sort}&limit=37${cursor}`)).body;
    const forth: string[][] = [];
    let body = await page('');
    for (;;) {
      forth.push(body.data.map((card: { documentId: string }) => card.documentId));
      if (body.meta.nextCursor === null) break;
      body = await page(`&cursor=${body.meta.nextCursor}`);
    }
    expect(new Set(forth.flat()).size).toBe(body.meta.total);

    const back: string[][] = [forth.at(-1) ?? []];
    while (body.meta.prevCursor !== null) {
      body = await page(`&cursor=${body.meta.prevCursor}`);
      back.unshift(body.data.map((card: { documentId: string }) => card.documentId));
    }
    expect(back).toEqual(forth);
  },
);

it('finds words in titles and numbers, and takes no wildcard from the reader', async () => {
  const found = async (q: string) => (await meta(`/records?q=${encodeURIComponent(q)}`)).total;
  expect(await found('沅住建罚决字〔2016〕第001号')).toBe(1);
  expect(await found('zzz-nowhere')).toBe(0);
  expect(await found('%')).toBe(0);
  expect(await found("'; drop table disclosure_records; --")).toBe(0);
});
