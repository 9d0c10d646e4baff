import { MEASURES } from '../../src/plugins/disclosure/core/measures';
import { command, verified } from './commands';
import { setClock } from './clock';
import { answerOf, app, correctedBy, corrections, freezing, ids, startHistory, stopHistory } from './freeze-history';
import { MONEY, short } from './freeze-questions';

/** What `verify --fix` moves in a frozen year is a public correction, whether the year was frozen before the bypass or after. */
const db = (table: string) => app.strapi.db.connection(table);
const record = (name: string) => db('disclosure_records').where({ document_id: ids[name] });
const tally = () => db('decision_tallies').where({ document_id: ids.tally });
const fix = async () => {
  const { exitCode, json } = await command(app.strapi, 'verify', '--fix', '--reason', '核验更正');
  expect({ exitCode, findings: json.findings }).toEqual({ exitCode: 0, findings: [] });
};

const dropRecord = async (name: string) => {
  const { id } = await record(name).first('id');
  for (const part of ['record_texts', 'record_columns', 'record_channels', 'spells']) {
    await db(`disclosure_${part}`).where({ record_id: id }).delete();
  }
  await db('disclosure_records').where({ id }).delete();
};

const forge = async () => {
  const { id, ...row } = await record('circular').first();
  const forged = { ...row, document_id: 'forged', index_number: 'zjj/2019-00099' };
  await db('disclosure_records').insert(forged);
  const { id: record_id } = await db('disclosure_records').where({ document_id: 'forged' }).first('id');
  const spells = await db('disclosure_spells').where({ record_id: id });
  await db('disclosure_spells').insert(spells.map(({ from_on, to_on }) => ({ record_id, from_on, to_on })));
};

/** Corrections add up: what was published, and what was corrected since, is what is counted now. */
const addUp = async () => {
  const all = (await corrections()).reverse();
  for (const year of [2019, 2020]) {
    for (const measure of MEASURES) {
      for (const kind of measure === 'amount' ? MONEY : [null]) {
        const question = `measure=${measure}&organ=zjj&year=${year}${kind === null ? '' : `&kind=${kind}`}`;
        const own = all.filter((row) => row.year === year && row.measure === measure && row.kind === kind);
        const { total: was } = await answerOf(question, 'published');
        const { total } = await answerOf(question, 'current');
        expect({ question, total: own.at(-1)?.to ?? was }).toEqual({ question, total });
      }
    }
  }
};

beforeAll(async () => {
  await startHistory();
  await forge();
  await dropRecord('warning');
  await record('news').update({ kind: 'notice.circular' });
  await tally().update({ quantity: 20 });
  setClock('2021-02-01T04:00:00Z');
  for (const year of [2019, 2020]) await freezing(app.strapi).freeze({ organ: 'zjj', year });
});
afterAll(stopHistory);

it('corrects in public what was wrong already when the year was frozen', async () => {
  expect(await correctedBy(fix)).toEqual([
    ...['zjj 2019 available 5→6', 'zjj 2019 available 6→5', 'zjj 2019 available 7→6'],
    ...['zjj 2019 disclosed 6→7', 'zjj 2019 disclosed 7→6', 'zjj 2019 disclosed 8→7'],
    ...['zjj 2019 posted 8→9', 'zjj 2019 posted 9→8', 'zjj 2019 posted 9→9'],
    ...['zjj 2020 available 10→9', 'zjj 2020 available 8→9', 'zjj 2020 available 9→8'],
  ]);
  await addUp();
  const [last] = await corrections();
  expect(last).toMatchObject({ cause: 'correct_finding', reason: '核验更正', role: 'command' });
});

it.each<[string, () => Promise<unknown>, string[]]>([
  ['a tally that was altered', () => tally().update({ quantity: 14 }), ['zjj 2019 decided 83→77']],
  [
    'a tally that was moved',
    () => tally().update({ data_year: 2020 }),
    ['zjj 2019 decided 77→63', 'zjj 2020 decided 0→14'],
  ],
  [
    'an income that was deleted, for it is put back',
    () => app.strapi.db.query('api::fee-income.fee-income').deleteMany({ where: { documentId: ids.income } }),
    [],
  ],
  ['a record that was deleted, for it is put back', () => dropRecord('circular'), []],
  [
    'a forged record, for it counts nowhere',
    () => db('disclosure_records').where({ document_id: 'forged' }).update({ state: 'public' }),
    [],
  ],
  [
    'records that were altered, for they are restored',
    () =>
      db('disclosure_records')
        .where({ content_type: 'api::notice.notice' })
        .update({ kind: 'notice.other', timeliness: 'late' }),
    [],
  ],
  [
    'content that was altered',
    () => db('notices').where({ document_id: ids.circular }).update({ kind: 'announcement' }),
    ['zjj 2019 available 6→6', 'zjj 2019 disclosed 7→7', 'zjj 2019 posted 9→9', 'zjj 2020 available 9→9'],
  ],
])('after the year was frozen corrects %s', async (_, bypass, expected) => {
  await bypass();
  expect((await verified(app.strapi)).length).toBeGreaterThan(0);
  expect(await correctedBy(fix)).toEqual(expected);
  await addUp();
});

it.each<[string, () => Promise<unknown>, string[]]>([
  [
    'a correction that was altered',
    async () => {
      const { id } = await correctionOf('decided').first('id');
      await db('disclosure_corrected_figures').where({ correction_id: id }).update({ to_value: 5 });
    },
    ['zjj 2020 decided 5→14'],
  ],
  [
    'a correction that was deleted',
    async () => {
      const ids: number[] = await correctionOf('decided').pluck('id');
      await db('disclosure_corrected_figures').whereIn('correction_id', ids).delete();
      await db('disclosure_corrections').whereIn('id', ids).delete();
    },
    ['zjj 2020 decided 0→14'],
  ],
])('finds %s, since the figures in public no longer add up, and says so in public', async (_, bypass, expected) => {
  const before = await said();
  await bypass();
  const found = await verified(app.strapi);
  expect(found.map(({ code, field }) => [code, field])).toEqual([['figures_uncorrected', 'zjj 2020 decided']]);
  expect(found[0]?.message['zh-Hans']).toContain('已公布的数据（含更正）');
  await fix();
  expect(await said()).toEqual(expect.arrayContaining(expected.filter((each) => !before.includes(each))));
  await addUp();
});

const correctionOf = (measure: string) =>
  db('disclosure_corrections').where({ year: 2020, measure }).orderBy('id', 'desc');
const said = async () => short(await corrections());

it('finds that a frozen year was undone', async () => {
  const year = await db('disclosure_frozen_years').where({ year: 2019 }).first();
  await db('disclosure_frozen_years').where({ year: 2019 }).delete();
  expect((await verified(app.strapi)).map(({ code, field }) => [code, field])).toEqual([['frozen_differ', 'zjj 2019']]);
  await db('disclosure_frozen_years').insert(year);
});
