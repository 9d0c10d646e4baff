import type { Core } from '@strapi/strapi';
import { startApp, type TestApp } from './app';
import { restoreClock, setClock } from './clock';
import { createOrgan, documents, publishNew } from './documents';
import { QUESTIONS, short, type Correction } from './freeze-questions';

export interface Freeze {
  freeze(request: object, grounds?: object): Promise<{ sequence: number; digest: string }>;
}

export interface Publication {
  run(work: () => Promise<void>, grounds: object): Promise<void>;
}

export const inOneTransaction = (grounds: object, work: () => Promise<void>) =>
  app.strapi.plugin('disclosure').service<Publication>('publication').run(work, grounds);

export const freezing = (strapi: Core.Strapi) => strapi.plugin('disclosure').service<Freeze>('freeze');

export let app: TestApp;
export let organ: string;
export let successor: string;

export const ask = async (path: string, status = 200) => {
  const response = await app.request.get(`/api/disclosure${path}`);
  if (response.status !== status) throw new Error(`${path}: ${response.status} ${JSON.stringify(response.body)}`);
  return response.body;
};

export const fails = async (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error as { status: number; message: string; parameter: string },
  );

export const answerOf = async (question: string, basis: string) => {
  const { data, meta } = await ask(`/counts?${question}&basis=${basis}`);
  return { question, data, total: meta.total, additive: meta.additive };
};

export const answersOf = async (questions: readonly string[], basis: string) => {
  const answers = [];
  for (const question of questions) answers.push(await answerOf(question, basis));
  return answers;
};

export const corrections = async (query = '') => (await ask(`/corrections?limit=100${query}`)).data as Correction[];

export let published: Awaited<ReturnType<typeof answersOf>>;

/** The corrections that `work` makes. */
export const correctedBy = async (work: () => Promise<unknown>) => {
  const known = (await corrections()).length;
  await work();
  const all = await corrections();
  return short(all.slice(0, all.length - known));
};

export const notice = () => documents(app.strapi, 'notice');
export const ids: Record<string, string> = {};

export const put = async (name: string, type: string, day: string, data: object) => {
  setClock(`${day}T04:00:00Z`);
  const { documentId } = await publishNew(app.strapi, type, { organ, madeOn: day, ...data });
  ids[name] = documentId;
};

export const codeOf = async (type: string, code: string) =>
  (await documents(app.strapi, type).findMany({ filters: { code }, locale: 'zh-Hans' }))[0]?.documentId;

/** An organ with the history of 2019 and 2020, its figures read before anything is frozen. */
export const startHistory = async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj', { makesRules: true });
  successor = await createOrgan(app.strapi, 'xin', { makesRules: true });
  await createOrgan(app.strapi, 'open');
  const topic = await codeOf('topic', '10');
  const child = await codeOf('topic', '10.2');
  const columns = [await codeOf('column', 'statutory'), await codeOf('column', 'system')];

  await put('circular', 'notice', '2019-03-05', { topic, columns, channels: ['website', 'wechat'] });
  await put('warning', 'notice', '2019-03-20', { kind: 'warning', topic: child, channels: ['gazette'] });
  await put('down', 'notice', '2019-04-05', {});
  await put('news', 'notice', '2019-04-06', { kind: 'news' });
  await put('reprint', 'notice', '2019-05-05', { origin: 'reprint', issuer: '国务院办公厅' });
  await put('order', 'regulation', '2019-06-01', { topic });
  await put('old order', 'regulation', '2019-07-01', { validUntil: '2020-06-30' });
  await put('penalty', 'decision', '2019-08-01', {
    kind: 'penalty',
    decidedOn: '2019-07-28',
    quantity: 3,
    amountYuan: 1000.1,
  });
  await put('award', 'tender', '2019-09-01', { amountYuan: 5_000_000 });
  setClock('2019-11-01T04:00:00Z');
  await notice().unpublish({ documentId: ids.down });
  await documents(app.strapi, 'decision-tally').create({
    data: { organ, kind: 'permit', dataYear: 2019, quantity: 60 },
  });
  const tally = { organ, kind: 'penalty', dataYear: 2019, month: 2, quantity: 15 };
  ids.tally = (await documents(app.strapi, 'decision-tally').create({ data: tally })).documentId;
  await put('fee', 'fee', '2020-01-10', {
    item: '不动产登记费',
    feeClass: 'administrative_charge',
    basis: '发改价格规〔2016〕2559号',
    standard: '80元',
  });
  const income = { organ, fee: ids.fee, dataYear: 2019, amountYuan: 321.05 };
  ids.income = (await documents(app.strapi, 'fee-income').create({ data: income })).documentId;
  setClock('2020-02-01T04:00:00Z');
  await notice().publish({ documentId: ids.down });
  await put('late order', 'regulation', '2020-03-01', { madeOn: '2019-12-20' });

  setClock('2021-01-15T04:00:00Z');
  published = await answersOf(QUESTIONS, 'current');
};

export const stopHistory = async () => {
  restoreClock();
  await app.stop();
};
