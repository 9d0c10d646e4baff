import { startApp, type TestApp } from './app';
import { createOrgan, documents, ends } from './catalogue-fixtures';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await createOrgan(app.strapi, 'only-bureau');
});
afterAll(() => app.stop());

const withRelations = ['organ', 'columns'] as const;
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

it('a draft of which only title and kind were typed is given the rest', async () => {
  const { documentId } = await documents(app.strapi, 'decision').create({
    data: { title: '对某建筑公司的处罚决定', kind: 'penalty', partyKind: 'organisation', decidedOn: '2016-03-04' },
  });
  const draft = await documents(app.strapi, 'decision').findOne({ documentId, populate: withRelations });
  expect(draft).toMatchObject({
    origin: 'own',
    madeOn: '2016-03-04',
    statutoryItem: 'art20_6',
    channels: ['website'],
    keywords: [],
    quantity: 1,
    slug: null,
    summary: null,
  });
  expect(ends(draft, 'organ')).toEqual(['only-bureau']);
  expect(ends(draft, 'columns')).toEqual(['art20_6']);
});

it('a document without a day of its own was made today, in the legal time zone', async () => {
  const { madeOn } = await documents(app.strapi, 'rule').create({ data: { title: '考勤制度' } });
  expect(madeOn).toBe(today());
});

it('what an editor empties is not filled in again while he is at it, but it is at publication', async () => {
  const notices = documents(app.strapi, 'notice');
  const { documentId } = await notices.create({
    data: { title: '停水通知', kind: 'circular', body: '# 停水通知\n\n本周五停水。' },
  });
  const emptied = await notices.update({ documentId, data: { statutoryItem: null, channels: [], madeOn: null } });
  expect(emptied).toMatchObject({ statutoryItem: null, channels: [], madeOn: null });

  const [published] = (await notices.publish({ documentId })).entries;
  const given = { statutoryItem: 'art20_15', channels: ['website'], madeOn: today(), summary: '本周五停水。' };
  expect(published).toMatchObject(given);
  expect(await notices.findOne({ documentId })).toMatchObject(given);
});

it('a summary that the editor wrote stays', async () => {
  const notices = documents(app.strapi, 'notice');
  const data = { title: '停电通知', kind: 'circular', body: '本周六停电。', summary: '停电' };
  expect(await notices.create({ status: 'published', data })).toMatchObject({ summary: '停电' });
});

it('nothing is chosen for the editor where there are several organs', async () => {
  await createOrgan(app.strapi, 'second-bureau');
  const { documentId } = await documents(app.strapi, 'rule').create({ data: { title: '值班制度' } });
  const draft = await documents(app.strapi, 'rule').findOne({ documentId, populate: withRelations });
  expect(ends(draft, 'organ')).toEqual([]);
});
