import { startApp, type TestApp } from './app';
import { createOrgan, documents } from './documents';
import {
  actionsOf,
  acts,
  BY,
  draftNotice,
  HOUR_MS,
  inMs,
  inState,
  NOTICE,
  publication,
  publishedRows,
  scheduleSoon,
  SOON_MS,
} from './schedule';

/** The most attempts that one settlement gives: the first, and after each of the waits of 1, 5, 25, 125 and 625 seconds. */
const ATTEMPTS = 6;
const CLERK = 'admin:2';

let app: TestApp;
let organ: string;

beforeAll(async () => {
  app = await startApp({ listens: true });
  organ = await createOrgan(app.strapi, 'zjj');
});
afterAll(() => app.stop());

const stored = (id: number) => app.strapi.db.connection('schedule_actions').where({ id });

it('a publication that was refused goes out once the draft is mended and somebody settles it', async () => {
  const documentId = await draftNotice(app, organ);
  const { id } = await scheduleSoon(app, documentId, { publishLatest: true });
  const rows = app.strapi.db.connection('notices').where({ document_id: documentId });
  await rows.clone().update({ kind: null });
  await inState(app, id, 'failed');
  await expect(actionsOf(app).change(id, { state: 'scheduled' }, CLERK)).rejects.toThrow();
  expect(await publishedRows(app, [documentId])).toEqual([]);

  await rows.clone().update({ kind: 'circular' });
  await actionsOf(app).change(id, { state: 'scheduled' }, CLERK);
  expect(await inState(app, id, 'done')).toMatchObject({ attempts: 1, error: null });
  expect(await publishedRows(app, [documentId])).toEqual([documentId]);
  expect(await acts(app, id)).toEqual(['set', 'moved', 'claimed', 'failed', 'settled', 'claimed', 'done']);
});

it('a machine that fails at every attempt fails the publication in the end, which still goes out once it is settled', async () => {
  const documentId = await draftNotice(app, organ);
  const { id } = await scheduleSoon(app, documentId);
  await stored(id).update({ attempts: ATTEMPTS - 1 });
  let isDown = true;
  app.strapi.documents.use((context, next) => {
    const { documentId: target } = context.params as { documentId?: string };
    if (isDown && context.uid === NOTICE && context.action === 'publish' && target === documentId)
      throw new Error('Connection terminated unexpectedly');
    return next();
  });

  const failed = await inState(app, id, 'failed');
  expect(failed).toMatchObject({ attempts: ATTEMPTS, error: { code: 'machine' } });
  expect(await publishedRows(app, [documentId])).toEqual([]);
  isDown = false;
  await actionsOf(app).change(id, { state: 'scheduled' }, CLERK);
  expect(await inState(app, id, 'done')).toMatchObject({ attempts: 1, error: null });
  expect(await publishedRows(app, [documentId])).toEqual([documentId]);
});

it('a publication that ended every server that took it up ends no further one', async () => {
  const documentId = await draftNotice(app, organ);
  const { id } = await scheduleSoon(app, documentId);
  await stored(id).update({ attempts: ATTEMPTS });
  const told = jest.spyOn(app.strapi.log, 'error');

  expect((await inState(app, id, 'failed')).error).toMatchObject({ code: 'machine' });
  expect(told).toHaveBeenCalledWith(`schedule: action ${id} failed: machine`);
  expect(await publishedRows(app, [documentId])).toEqual([]);
});

it('a publication in all languages takes each that is written by then', async () => {
  const documentId = await draftNotice(app, organ);
  const { id } = await scheduleSoon(app, documentId, { locale: '*', publishLatest: true });
  await actionsOf(app).change(id, { dueAt: inMs(HOUR_MS) }, CLERK);
  await documents(app.strapi, 'notice').update({ documentId, locale: 'en', data: { title: 'On openness' } });
  await actionsOf(app).change(id, { dueAt: inMs(SOON_MS) }, CLERK);

  await inState(app, id, 'done');
  const titles: string[] = await app.strapi.db
    .connection('notices')
    .where({ document_id: documentId })
    .whereNotNull('published_at')
    .orderBy('locale')
    .pluck('title');
  expect(titles).toEqual(['On openness', '关于做好政务公开工作的通知']);
  const records = await app.strapi.db.connection('disclosure_records').where({ document_id: documentId });
  expect(records).toHaveLength(1);
});

it('says why in the language of whoever scheduled it', async () => {
  const user = await app.strapi.db.query('admin::user').create({
    data: { firstname: 'An', lastname: 'Editor', email: 'editor@example.org', preferedLanguage: 'en', isActive: true },
  });
  const documentId = await draftNotice(app, organ);
  const wish = publication(documentId, inMs(HOUR_MS), { publishLatest: true });
  const [action] = await actionsOf(app).set([wish], `admin:${user.id}`);
  const id = action?.id ?? 0;
  await app.strapi.db.connection('notices').where({ document_id: documentId }).update({ title: null });
  await actionsOf(app).change(id, { dueAt: inMs(SOON_MS) }, BY);
  const { error } = await inState(app, id, 'failed');
  expect(error?.message).toBe('“Title” is required');
});

it('is cancelled with its language', async () => {
  const locales = app.strapi.plugin('i18n').service('locales') as {
    create(locale: object): Promise<{ id: number }>;
    delete(where: object): Promise<unknown>;
  };
  const { id: french } = await locales.create({ code: 'fr', name: 'Français' });
  const documentId = await draftNotice(app, organ);
  await documents(app.strapi, 'notice').update({ documentId, locale: 'fr', data: { title: 'Avis' } });
  const [action] = await actionsOf(app).set([publication(documentId, inMs(HOUR_MS), { locale: 'fr' })], BY);
  await locales.delete({ id: french });
  expect((await actionsOf(app).findOne(action?.id ?? 0)).state).toBe('cancelled');
});
