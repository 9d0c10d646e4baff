import { command } from './commands';
import { setClock } from './clock';
import { freezing, app, ask, fails, answerOf, answersOf, published, startHistory, stopHistory } from './freeze-history';
import { QUESTIONS } from './freeze-questions';

beforeAll(startHistory);
beforeEach(() => setClock('2021-02-01T04:00:00Z'));
afterAll(stopHistory);

it.each([
  ['an open year', { organ: 'zjj', year: 2021 }, 'year', 400],
  ['a year that is no number', { organ: 'zjj', year: 'last' }, 'year', 400],
  ['an unknown organ', { organ: 'nobody', year: 2019 }, 'organ', 400],
  ['no organ', { year: 2019 }, 'organ', 400],
  ['a note that is no text', { organ: 'zjj', year: 2019, note: 7 }, 'note', 400],
  ['a note of two lines', { organ: 'zjj', year: 2019, note: '一\n二' }, 'note', 400],
])('does not freeze %s', async (_, request, parameter, status) => {
  expect(await fails(freezing(app.strapi).freeze(request))).toMatchObject({ parameter, status });
});

it('answers for an open year on the current basis alone', async () => {
  const { error } = await ask('/counts?organ=zjj&year=2019&basis=published', 409);
  expect(error).toMatchObject({ name: 'ConflictError', details: { parameter: 'basis', organ: 'zjj', year: 2019 } });
  expect((await ask('/counts?organ=zjj&year=2019')).meta).toMatchObject({ basis: 'current', frozenYears: [] });
});

it('freezes a year of an organ once, as an event', async () => {
  const before = (await ask('/counts')).meta.registerVersion;
  const { sequence } = await freezing(app.strapi).freeze({ organ: 'zjj', year: 2019, note: '2019年度报告' });
  expect(sequence).toBe(before + 1);
  expect(await fails(freezing(app.strapi).freeze({ organ: 'zjj', year: 2019 }))).toMatchObject({ status: 409 });
  await freezing(app.strapi).freeze({ organ: 'zjj', year: '2020' });
  await freezing(app.strapi).freeze({ organ: 'xin', year: 2020 });
  expect((await ask('/counts?organ=zjj&groupBy=year')).meta.frozenYears).toEqual([2020, 2019]);
  expect((await ask('/counts?organ=zjj,xin&year=2019,2020,2021')).meta.frozenYears).toEqual([2020]);
  expect((await ask('/counts?year=2020&basis=published', 409)).error.details).toMatchObject({
    organ: 'open',
    year: 2020,
  });
});

it.each([
  ['abc', 2],
  ['1800', 2],
  ['2021', 3],
  ['2020', 3],
])('ends the command with the code that tells a year of %s apart: %d', async (year, exitCode) => {
  expect(await command(app.strapi, 'freeze', '--organ', 'zjj', '--year', year)).toMatchObject({ exitCode });
});

it('gives every figure as it was when it was frozen', async () => {
  expect(published.filter(({ data }) => data.length > 0).length).toBeGreaterThan(QUESTIONS.length / 3);
  expect(await answersOf(QUESTIONS, 'published')).toEqual(published);
});

it('gives flows and stocks of several frozen years', async () => {
  for (const measure of ['disclosed', 'available', 'decided']) {
    const question = `measure=${measure}&organ=zjj&year=2019,2020&groupBy=year,kind`;
    expect((await answerOf(question, 'published')).data).toEqual((await answerOf(question, 'current')).data);
  }
  expect(await answerOf('organ=zjj&from=2019&to=2020-12-31', 'published')).toMatchObject({ total: 9 });
});

it.each([
  ['organ=zjj', 'year'],
  ['organ=zjj&from=2019-02-01&to=2019', 'from'],
  ['organ=zjj&from=2019&to=2019-06-30', 'to'],
  ['organ=zjj&measure=available&on=2019-06-30', 'on'],
  ['organ=zjj&measure=withdrawn&year=2019,2020&groupBy=year', 'year'],
])('refuses to answer %s from frozen years, by the name of the parameter', async (query, parameter) => {
  expect((await ask(`/counts?${query}&basis=published`, 400)).error.details).toMatchObject({ parameter });
});

it('refuses an unknown basis', async () => {
  const { error } = await ask('/counts?organ=zjj&year=2019&basis=draft', 400);
  expect(error.details).toMatchObject({ parameter: 'basis', accepts: ['current', 'published'] });
});

it.each(['organ=nobody', 'year=19', 'limit=0', 'limit=101', 'cursor=x', 'state=all', 'locale=fr'])(
  'refuses /corrections?%s by name',
  async (query) => {
    const { error } = await ask(`/corrections?${query}`, 400);
    expect(error.details.parameter).toBe(query.split('=')[0]);
  },
);
