import { startApp, type TestApp } from './app';
import { createOrgan, documents } from './documents';
import { actionsOf, NOTICE, storedActions } from './schedule';

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

  it('leaves what a person makes of it, until the day itself is changed', async () => {
    const publish = (data: object, documentId?: string) =>
      documentId === undefined
        ? notice().create({
            ...{ locale: 'zh-Hans', status: 'published' },
            data: { title: '公示', kind: 'public_display', madeOn: '2016-01-04', organ, ...data },
          })
        : notice().update({ documentId, locale: 'zh-Hans', status: 'published', data });
    const { documentId } = await publish({ displayUntil: '2030-03-01' });
    const [action] = (await storedActions(app)).filter((row) => row.document_id === documentId);
    await actionsOf(app).change(action?.id ?? 0, { dueAt: '2030-02-01T00:00:00Z' }, 'admin:2');
    await publish({ title: '公示（更正）' }, documentId);
    expect(await planned(documentId)).toEqual([plan('scheduled', '2030-02-01T00:00:00.000Z')]);
    await actionsOf(app).cancel(action?.id ?? 0, 'admin:2');
    await publish({ title: '公示（再更正）' }, documentId);
    expect(await planned(documentId)).toEqual([plan('cancelled', '2030-02-01T00:00:00.000Z')]);
    await publish({ displayUntil: '2030-03-02' }, documentId);
    expect((await planned(documentId)).at(-1)).toEqual(plan('scheduled', '2030-03-02T16:00:00.000Z'));
  });

  it('counts again where a person cancels the take-down that he had set', async () => {
    const { documentId } = await notice().create({
      locale: 'zh-Hans',
      data: { title: '公示', kind: 'public_display', madeOn: '2016-01-04', organ, displayUntil: '2030-03-01' },
    });
    const own = {
      contentType: NOTICE,
      documentId,
      locale: '*',
      action: 'unpublish',
      dueAt: '2030-04-01T00:00:00Z',
    } as const;
    const [action] = await actionsOf(app).set([own], 'admin:2');
    await notice().publish({ documentId, locale: 'zh-Hans' });
    expect(await planned(documentId)).toHaveLength(1);
    await actionsOf(app).cancel(action?.id ?? 0, 'admin:2');
    expect((await planned(documentId)).at(-1)).toEqual(plan('scheduled', '2030-03-01T16:00:00.000Z'));
  });

  it('counts again, too, where he had cancelled it before he set his own', async () => {
    const { documentId } = await notice().create({
      ...{ locale: 'zh-Hans', status: 'published' },
      data: { title: '公示', kind: 'public_display', madeOn: '2016-01-04', organ, displayUntil: '2030-03-01' },
    });
    const [first] = (await storedActions(app)).filter((row) => row.document_id === documentId);
    await actionsOf(app).cancel(first?.id ?? 0, 'admin:2');
    const own = { contentType: NOTICE, documentId, locale: '*', action: 'unpublish' } as const;
    const [action] = await actionsOf(app).set([{ ...own, dueAt: '2030-04-01T00:00:00Z' }], 'admin:2');
    await actionsOf(app).cancel(action?.id ?? 0, 'admin:2');
    expect((await planned(documentId)).at(-1)).toEqual(plan('scheduled', '2030-03-01T16:00:00.000Z'));
  });
});
