import { MEASURES } from '../../src/plugins/disclosure/core/measures';
import { setClock } from './clock';
import { documents } from './documents';
import {
  inOneTransaction,
  freezing,
  app,
  organ,
  successor,
  ask,
  answerOf,
  answersOf,
  corrections,
  published,
  correctedBy,
  notice,
  ids,
  put,
  startHistory,
  stopHistory,
} from './freeze-history';
import { short, MONEY } from './freeze-questions';

beforeAll(async () => {
  await startHistory();
  setClock('2021-02-01T04:00:00Z');
  for (const year of ['zjj 2019', 'zjj 2020', 'xin 2020'])
    await freezing(app.strapi).freeze({ organ: year.slice(0, 3), year: Number(year.slice(4)) });
});
beforeEach(() => setClock('2021-02-01T04:00:00Z'));
afterAll(stopHistory);

const republish = (type: string, name: string, data: object) =>
  documents(app.strapi, type).update({ documentId: ids[name], locale: 'zh-Hans', status: 'published', data });
const tallies = () => documents(app.strapi, 'decision-tally');

it('is corrected by nothing that moves no frozen figure', async () => {
  expect(
    await correctedBy(async () => {
      await republish('notice', 'circular', { title: '关于做好2019年政务公开工作的通知（修订）' });
      await notice().update({ documentId: ids.circular, locale: 'zh-Hans', data: { kind: 'announcement' } });
      await notice().discardDraft({ documentId: ids.circular });
      await notice().unpublish({ documentId: ids.warning });
      await notice().publish({ documentId: ids.warning });
      await put('this year', 'notice', '2021-02-01', { madeOn: '2020-12-30' });
      await documents(app.strapi, 'decision-tally').create({
        data: { organ, kind: 'permit', dataYear: 2021, quantity: 1 },
      });
      await documents(app.strapi, 'organ').update({ documentId: organ, locale: 'en', data: { name: 'Bureau' } });
    }),
  ).toEqual([]);
});

it.each<[string, () => Promise<unknown>, string[]]>([
  [
    'another kind',
    () => republish('notice', 'circular', { kind: 'announcement' }),
    ['zjj 2019 available 6→6', 'zjj 2019 disclosed 7→7', 'zjj 2019 posted 9→9', 'zjj 2020 available 9→9'],
  ],
  [
    'another organ',
    () => republish('notice', 'warning', { organ: successor }),
    [
      'zjj 2019 available 6→5',
      'zjj 2019 disclosed 7→6',
      'zjj 2019 posted 9→8',
      'zjj 2020 available 9→8',
      'xin 2020 available 0→1',
    ],
  ],
  [
    'news that becomes an announcement',
    () => republish('notice', 'news', { kind: 'announcement' }),
    ['zjj 2019 available 5→6', 'zjj 2019 disclosed 6→7', 'zjj 2019 posted 8→8', 'zjj 2020 available 8→9'],
  ],
  [
    'another fine',
    () => republish('decision', 'penalty', { amountYuan: 2000.1 }),
    ['zjj 2019 amount decision.penalty 1000.1→2000.1'],
  ],
  [
    'another day and number of decisions',
    () => republish('decision', 'penalty', { decidedOn: '2018-12-30', quantity: 1 }),
    ['zjj 2019 amount decision.penalty 2000.1→0', 'zjj 2019 decided 78→75'],
  ],
  [
    'a repeal that was forgotten',
    () => republish('regulation', 'order', { repealedOn: '2020-05-01' }),
    ['zjj 2020 inForce 2→1', 'zjj 2020 repealed 1→2'],
  ],
  [
    'a migrated record that arrives late',
    () => put('found', 'notice', '2021-02-01', { madeOn: '2019-02-01', disclosedOn: '2019-02-02' }),
    ['zjj 2019 available 6→7', 'zjj 2019 disclosed 7→8', 'zjj 2019 posted 8→9', 'zjj 2020 available 9→10'],
  ],
  [
    'a decision of the year that is disclosed late',
    () => put('permit', 'decision', '2021-02-01', { decidedOn: '2020-12-30' }),
    ['zjj 2020 decided 0→1'],
  ],
  [
    'a regulation of the year that is disclosed late',
    () => put('decree', 'regulation', '2021-02-01', { madeOn: '2020-12-30', effectiveOn: '2020-12-31' }),
    ['zjj 2020 inForce 1→2', 'zjj 2020 issued 0→1'],
  ],
  [
    'a tally that is entered',
    () => tallies().create({ data: { organ, kind: 'permit', dataYear: 2020, month: 1, quantity: 2 } }),
    ['zjj 2020 decided 1→3'],
  ],
  [
    'a tally that is edited',
    () => tallies().update({ documentId: ids.tally, data: { quantity: 14 } }),
    ['zjj 2019 decided 75→74'],
  ],
  [
    'a tally that is moved to the next year',
    () => tallies().update({ documentId: ids.tally, data: { dataYear: 2020 } }),
    ['zjj 2019 decided 74→60', 'zjj 2020 decided 3→17'],
  ],
  ['a tally that is deleted', () => tallies().delete({ documentId: ids.tally }), ['zjj 2020 decided 17→3']],
  [
    'the income of a fee',
    () => documents(app.strapi, 'fee-income').update({ documentId: ids.income, data: { amountYuan: 400 } }),
    ['zjj 2019 amount fee_income 321.05→400'],
  ],
  [
    'a successor of the organ',
    () =>
      documents(app.strapi, 'organ').update({
        documentId: organ,
        locale: 'zh-Hans',
        data: { endedOn: '2020-07-01', successor },
      }),
    ['xin 2020 inForce 0→2', 'zjj 2020 inForce 2→0'],
  ],
  [
    'two changes in one transaction',
    () =>
      inOneTransaction({ actor: 'command', reasonCode: 'error', reason: '公开日期录入有误' }, async () => {
        await republish('notice', 'circular', { organ: successor });
        await republish('notice', 'news', { kind: 'other' });
      }),
    [
      'xin 2020 available 1→2',
      ...['zjj 2019 available 7→6', 'zjj 2019 available 6→5', 'zjj 2019 disclosed 8→7', 'zjj 2019 disclosed 7→6'],
      ...['zjj 2019 posted 9→8', 'zjj 2019 posted 8→8', 'zjj 2020 available 10→9', 'zjj 2020 available 9→8'],
    ],
  ],
  ['a document that is deleted', () => notice().delete({ documentId: ids.found, locale: '*' }), []],
])('is corrected by %s', async (_, work, expected) => {
  expect(await correctedBy(work)).toEqual([...expected].sort());
});

it('points from the correction of a handing over to the event of the organ', async () => {
  const events = app.strapi.db.connection('disclosure_events').where({ action: 'organ' });
  const [ended, ...more] = await events.select('sequence', 'document_id', 'changed', 'figures');
  expect(more).toEqual([]);
  expect(ended.document_id).toBe(organ);
  expect(JSON.parse(ended.changed)).toEqual(['endedOn', 'successor']);
  expect(JSON.parse(ended.figures)).toEqual({ organ: 'zjj', parent: null, endedOn: '2020-07-01', successor: 'xin' });
  const sequences: (string | number)[] = await app.strapi.db
    .connection('disclosure_corrections')
    .where({ cause: 'organ' })
    .pluck('sequence');
  expect(sequences.map(Number)).toEqual([Number(ended.sequence), Number(ended.sequence)]);
});

it('says what moved, why, when and in which role, and never who', async () => {
  const last = (await corrections('&organ=zjj&year=2019')).find(({ measure }) => measure === 'available');
  expect(last).toMatchObject({
    at: '2021-02-01T04:00:00.000Z',
    organ: { code: 'zjj', name: '机关zjj' },
    measure: 'available',
    role: 'command',
    cause: 'follow',
    reasonCode: 'error',
    reason: '公开日期录入有误',
    record: { documentId: ids.news, indexNumber: 'zjj/2019-00004' },
  });
  expect(last?.moves).toEqual([
    expect.objectContaining({ month: null, kind: 'notice.announcement', columns: ['statutory'], from: 1, to: 0 }),
  ]);
  const [late] = (await corrections('&locale=en')).filter(({ measure }) => measure === 'issued');
  expect(late).toMatchObject({ role: 'system', reason: expect.stringContaining('after its figures were frozen') });
});

it('lists corrections page by page', async () => {
  const all = await corrections();
  const first = await ask('/corrections?limit=2');
  const second = await ask(`/corrections?limit=2&cursor=${first.meta.nextCursor}`);
  const back = await ask(`/corrections?limit=2&cursor=${second.meta.prevCursor}`);
  expect([...first.data, ...second.data]).toEqual(all.slice(0, 4));
  expect(back.data).toEqual(first.data);
  expect(first.meta).toMatchObject({ total: all.length, prevCursor: null });
});

it('answers GraphQL with the same corrections', async () => {
  const query =
    '{ disclosureCorrections(organ: ["xin"], year: [2020]) { data { measure from to role moves { kind to } } meta { total } } disclosureCounts(organ: ["zjj"], year: [2019], basis: "published") { meta { basis total frozen { year } } } }';
  const { body } = await app.request.post('/graphql').send({ query }).expect(200);
  const rest = await corrections('&organ=xin&year=2020');
  expect(body.data.disclosureCorrections.meta).toEqual({ total: rest.length });
  expect(
    short(
      body.data.disclosureCorrections.data.map((row: object) => ({
        organ: { code: 'xin' },
        year: 2020,
        kind: null,
        ...row,
      })),
    ),
  ).toEqual(short(rest));
  expect(body.data.disclosureCounts.meta).toEqual({ basis: 'published', total: 7, frozen: [{ year: 2019 }] });
});

it('keeps every published figure, and with all corrections gives the current one', async () => {
  const some = published.filter((_, index) => index % 5 === 0);
  expect(
    await answersOf(
      some.map(({ question }) => question),
      'published',
    ),
  ).toEqual(some);
  const all = (await corrections()).reverse();
  for (const [organCode, year] of [
    ['zjj', 2019],
    ['zjj', 2020],
    ['xin', 2020],
  ] as const) {
    for (const measure of MEASURES) {
      for (const kind of measure === 'amount' ? MONEY : [null]) {
        const question = `measure=${measure}&organ=${organCode}&year=${year}${kind === null ? '' : `&kind=${kind}`}`;
        const own = all.filter(
          (row) => row.organ.code === organCode && row.year === year && row.measure === measure && row.kind === kind,
        );
        const { total } = await answerOf(question, 'current');
        const was = await answerOf(question, 'published');
        expect({ question, total: own.at(-1)?.to ?? was.total }).toEqual({ question, total });
        const current = await answerOf(`${question}&groupBy=kind`, 'current');
        const before = await answerOf(`${question}&groupBy=kind`, 'published');
        const byKind = new Map((before.data as { kind: string; value: number }[]).map((row) => [row.kind, row.value]));
        for (const move of own.flatMap(({ moves }) => moves)) {
          byKind.set(String(move.kind), (byKind.get(String(move.kind)) ?? 0) + move.to - move.from);
        }
        const rows = [...byKind].map(([key, value]) => ({ kind: key, value: Math.round(value * 100) / 100 }));
        expect({
          question,
          rows: rows.filter(({ value }) => value !== 0).sort((a, b) => (a.kind < b.kind ? -1 : 1)),
        }).toEqual({ question, rows: current.data });
      }
    }
  }
});
