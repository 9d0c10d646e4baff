import { startApp, type TestApp } from './app';
import { createOrgan, documents } from './documents';
import { storedActions } from './schedule';

let app: TestApp;
let organ: string;

const notice = () => documents(app.strapi, 'notice');

beforeAll(async () => {
  app = await startApp();
  organ = await createOrgan(app.strapi, 'zjj');
});
afterAll(() => app.stop());

describe('the last day of a notice', () => {
  const planned = async (documentId: string) =>
    (await storedActions(app))
      .filter((row) => row.document_id === documentId)
      .map(({ state, action, locale, due_at, requested_by, reason_code }) => [
        ...[state, action, locale, due_at, requested_by, reason_code],
      ]);
  const plan = (state: string, dueAt: string) => [state, 'unpublish', '*', dueAt, 'schedule', 'period_over'];

  it('plans its unpublication at the midnight after, moves it and takes it back, as published', async () => {
    const { documentId } = await notice().create({
      locale: 'zh-Hans',
      status: 'published',
      data: { title: '公示', kind: 'public_display', madeOn: '2016-01-04', organ, displayUntil: '2030-03-01' },
    });
    expect(await planned(documentId)).toEqual([plan('scheduled', '2030-03-01T16:00:00.000Z')]);

    await notice().update({ documentId, locale: 'zh-Hans', data: { displayUntil: '2030-03-08' } });
    expect(await planned(documentId)).toEqual([plan('scheduled', '2030-03-01T16:00:00.000Z')]);
    await notice().publish({ documentId, locale: 'zh-Hans' });
    expect(await planned(documentId)).toEqual([plan('scheduled', '2030-03-08T16:00:00.000Z')]);

    await notice().unpublish({ documentId, locale: 'zh-Hans' });
    expect(await planned(documentId)).toEqual([plan('cancelled', '2030-03-08T16:00:00.000Z')]);
  });
});
