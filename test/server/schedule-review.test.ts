import { startApp, type TestApp } from './app';
import { createOrgan, documents } from './documents';
import { perform } from './perform';
import {
  actionsOf,
  BY,
  draftNotice,
  HOUR_MS,
  inMs,
  inState,
  publication,
  publishedRows,
  schedule,
  SOON_MS,
} from './schedule';

const LATER = '2030-03-01T09:00';
const CLERK = 'admin:2';

let app: TestApp;
let organ: string;

beforeAll(async () => {
  app = await startApp({ listens: true });
  organ = await createOrgan(app.strapi, 'zjj');
});
afterAll(() => app.stop());

const notice = () => documents(app.strapi, 'notice');
const edit = (documentId: string, data: object, more: object = {}) =>
  notice().update({ documentId, locale: 'zh-Hans', data, ...more });
const stateOf = async (id: number) => {
  const { state, error } = await actionsOf(app).findOne(id);
  return [state, error?.code];
};

/** As after a restore from backup. */
async function overdue(...ids: number[]) {
  const longAgo = inMs(-25 * HOUR_MS);
  const rows = app.strapi.db.connection('schedule_actions').whereIn('id', ids);
  await rows.update({ due_at: longAgo, run_at: longAgo });
  for (const id of ids) expect((await inState(app, id, 'needs_review')).error).toMatchObject({ code: 'overdue' });
}

describe('what was overdue for too long', () => {
  it('goes out once it is moved', async () => {
    const documentId = await draftNotice(app, organ);
    const { id } = await schedule(app, documentId, LATER);
    await overdue(id);
    await actionsOf(app).change(id, { dueAt: inMs(SOON_MS) }, CLERK);
    await inState(app, id, 'done');
    expect(await publishedRows(app, [documentId])).toEqual([documentId]);
  });

  it('does not when its draft was changed meanwhile, until somebody approves that', async () => {
    const documentId = await draftNotice(app, organ);
    const { id } = await schedule(app, documentId, LATER);
    await overdue(id);
    await edit(documentId, { title: '没有人批准的标题' });
    await actionsOf(app).change(id, { dueAt: inMs(SOON_MS) }, CLERK);
    expect(await stateOf(id)).toEqual(['needs_review', 'draft_changed']);
    await actionsOf(app).change(id, { state: 'scheduled' }, CLERK);
    await inState(app, id, 'done');
  });

  it('goes out when its group is shifted', async () => {
    const ids = [await draftNotice(app, organ), await draftNotice(app, organ)];
    const set = await actionsOf(app).set(
      ids.map((documentId) => publication(documentId, LATER)),
      BY,
    );
    const [first] = set;
    await overdue(...set.map(({ id }) => id));
    await actionsOf(app).shift(first?.group ?? '', 2 * 24 * 60, CLERK);
    for (const { id } of set) expect(await stateOf(id)).toEqual(['scheduled', undefined]);
  });
});

describe('a publication set before a take-down', () => {
  it.each<[string, (documentId: string) => Promise<unknown>]>([
    ['the document was unpublished', (documentId) => notice().unpublish({ documentId, locale: 'zh-Hans' })],
    [
      'its record was withdrawn',
      (documentId) => perform(app.strapi, documentId, { act: 'withdraw', reasonCode: 'error' }),
    ],
  ])('waits for a person when %s', async (_, takeDown) => {
    const documentId = await draftNotice(app, organ);
    await notice().publish({ documentId, locale: 'zh-Hans' });
    await edit(documentId, { title: '新标题' });
    const { id } = await schedule(app, documentId, LATER);
    await takeDown(documentId);
    expect(await stateOf(id)).toEqual(['needs_review', 'taken_down']);
    await actionsOf(app).change(id, { state: 'scheduled', dueAt: inMs(SOON_MS) }, CLERK);
    await inState(app, id, 'done');
    expect(await publishedRows(app, [documentId])).toEqual([documentId]);
  });

  it('goes out when the take-down was scheduled too', async () => {
    const documentId = await draftNotice(app, organ);
    await notice().publish({ documentId, locale: 'zh-Hans' });
    const [down, up] = await actionsOf(app).set(
      [
        { ...publication(documentId, LATER), action: 'unpublish', reasonCode: 'superseded' },
        publication(documentId, LATER),
      ],
      BY,
    );
    await actionsOf(app).change(down?.id ?? 0, { dueAt: inMs(SOON_MS) }, BY);
    await inState(app, down?.id ?? 0, 'done');
    expect(await stateOf(up?.id ?? 0)).toEqual(['scheduled', undefined]);
  });

  it('waits for that, too, where it waited for the draft', async () => {
    const documentId = await draftNotice(app, organ, { title: '批准的标题' });
    await notice().publish({ documentId, locale: 'zh-Hans' });
    const { id } = await schedule(app, documentId, LATER);
    await edit(documentId, { title: '改过的标题' });
    await notice().unpublish({ documentId, locale: 'zh-Hans' });
    await edit(documentId, { title: '批准的标题' });
    expect(await stateOf(id)).toEqual(['needs_review', 'taken_down']);
  });

  it('goes out where nothing was public to be taken down', async () => {
    const documentId = await draftNotice(app, organ);
    const { id } = await schedule(app, documentId, LATER, { locale: '*' });
    await notice().unpublish({ documentId, locale: '*' });
    expect(await stateOf(id)).toEqual(['scheduled', undefined]);
  });

  it('is none of another language', async () => {
    const documentId = await draftNotice(app, organ);
    await edit(documentId, { title: 'On openness' }, { locale: 'en' });
    await notice().publish({ documentId, locale: '*' });
    const { id } = await schedule(app, documentId, LATER, { locale: 'en' });
    await notice().unpublish({ documentId, locale: 'zh-Hans' });
    expect(await stateOf(id)).toEqual(['scheduled', undefined]);
  });
});

describe('a publication by hand of a draft that is scheduled', () => {
  it.each([
    ['no edit of it', {}, ['scheduled', undefined]],
    ['an edit where it changes something', { title: '改过的标题' }, ['needs_review', 'draft_changed']],
  ])('is %s', async (_, data, expected) => {
    const documentId = await draftNotice(app, organ, { body: '正文。', summary: null });
    const { id } = await schedule(app, documentId, LATER);
    await edit(documentId, data, { status: 'published' });
    expect(await stateOf(id)).toEqual(expected);
  });
});

it('a publication in all languages waits for a person when one of them is deleted', async () => {
  const documentId = await draftNotice(app, organ);
  await edit(documentId, { title: 'On openness' }, { locale: 'en' });
  const { id } = await schedule(app, documentId, LATER, { locale: '*' });
  await notice().delete({ documentId, locale: 'en' });
  expect(await stateOf(id)).toEqual(['needs_review', 'draft_changed']);
});

it('an attachment that was replaced by another file is another draft', async () => {
  const file = await app.strapi.db.query('plugin::upload.file').create({
    data: {
      name: '附件.pdf',
      hash: 'fujian',
      ext: '.pdf',
      mime: 'application/pdf',
      size: 1,
      url: '/uploads/x.pdf',
      provider: 'local',
    },
  });
  const documentId = await draftNotice(app, organ, { attachments: [file.id] });
  const { id } = await schedule(app, documentId, LATER);
  await app.strapi.db.query('plugin::upload.file').update({ where: { id: file.id }, data: { size: 2 } });
  expect(await stateOf(id)).toEqual(['needs_review', 'draft_changed']);
});

it('the end of time is refused by name', async () => {
  const documentId = await draftNotice(app, organ);
  await expect(schedule(app, documentId, '9999-12-31T23:59:00Z')).rejects.toMatchObject({ field: 'dueAt' });
});
