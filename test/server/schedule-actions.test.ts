import type { Core } from '@strapi/strapi';
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
  schedule,
  scheduleSoon,
  SOON_MS,
  until,
} from './schedule';

let app: TestApp;
let organ: string;

const notice = () => documents(app.strapi, 'notice');
const LATER = '2030-03-01T09:00';

beforeAll(async () => {
  app = await startApp({ listens: true });
  organ = await createOrgan(app.strapi, 'zjj');
});
afterAll(() => app.stop());

describe('a due publication', () => {
  it('goes out on time, once, as the robot of whoever asked', async () => {
    const documentId = await draftNotice(app, organ);
    const { id, dueAt } = await scheduleSoon(app, documentId);
    const done = await inState(app, id, 'done');

    expect(done.finishedAt && done.finishedAt >= dueAt).toBe(true);
    expect(done).toMatchObject({ attempts: 1, error: null, latenessMs: expect.any(Number) });
    expect(done.latenessMs).toBeLessThan(10_000);
    expect(await publishedRows(app, [documentId])).toEqual([documentId]);
    expect(await acts(app, id)).toEqual(['set', 'moved', 'claimed', 'done']);
    const registered = await app.strapi.db.connection('disclosure_events').where({ document_id: documentId });
    expect(registered).toMatchObject([{ action: 'disclose', actor: `schedule:${id} for ${BY}` }]);
  });

  it('is tried again after a fault of the machine', async () => {
    const documentId = await draftNotice(app, organ);
    const { id } = await scheduleSoon(app, documentId);
    failOnce(app.strapi, documentId);

    expect(await inState(app, id, 'done')).toMatchObject({ attempts: 2, error: null });
    expect(await acts(app, id)).toEqual(['set', 'moved', 'claimed', 'retrying', 'claimed', 'done']);
    expect(await publishedRows(app, [documentId])).toHaveLength(1);
  });

  it('fails at once with all that is wrong where the draft is refused', async () => {
    const documentId = await draftNotice(app, organ);
    const { id } = await scheduleSoon(app, documentId, { publishLatest: true });
    await breakBehindOurBack(documentId);

    const { error, attempts } = await inState(app, id, 'failed');
    expect(attempts).toBe(1);
    expect(error).toMatchObject({ code: 'draft_invalid' });
    expect(error?.problems?.map(({ locale, path }) => [locale, path]).sort()).toEqual([
      ['zh-Hans', 'kind'],
      ['zh-Hans', 'title'],
    ]);
    expect(await publishedRows(app, [documentId])).toEqual([]);
  });

  it('is published although a listener throws after the commit, which is counted', async () => {
    const failures = async () => (await actionsOf(app).health()).postCommitFailures;
    const before = await failures();
    const documentId = await draftNotice(app, organ);
    const remove = app.strapi.eventHub.on('entry.publish', async () => {
      throw new Error('A listener of the project failed');
    });
    const { id } = await scheduleSoon(app, documentId);
    expect(await inState(app, id, 'done')).toMatchObject({ attempts: 1 });
    expect(await until(failures, (count) => count > before)).toBe(before + 1);
    remove();
  });

  it('asks a person when it was due more than a day ago, as after a restore, and runs once settled', async () => {
    const documentId = await draftNotice(app, organ);
    const { id } = await schedule(app, documentId, LATER);
    const yesterday = inMs(-25 * HOUR_MS);
    const told = jest.spyOn(app.strapi.log, 'error');
    await app.strapi.db.connection('schedule_actions').where({ id }).update({ due_at: yesterday, run_at: yesterday });

    expect((await inState(app, id, 'needs_review')).error).toMatchObject({ code: 'overdue' });
    expect(told).toHaveBeenCalledWith(`schedule: action ${id} waits for a person: overdue`);
    expect(await publishedRows(app, [documentId])).toEqual([]);
    await actionsOf(app).change(id, { state: 'scheduled' }, 'admin:2');
    await inState(app, id, 'done');
    expect(await acts(app, id)).toEqual(['set', 'claimed', 'held', 'settled', 'claimed', 'done']);
  });
});

it('takes a notice down with its reason and its sentence for the public', async () => {
  const { documentId } = await notice().create({
    locale: 'zh-Hans',
    status: 'published',
    data: { title: '公示', kind: 'public_display', madeOn: '2016-01-04', organ },
  });
  const grounds = { reasonCode: 'superseded', reason: '已由新公示取代。' };
  const [action] = await actionsOf(app).set(
    [{ ...publication(documentId, LATER), action: 'unpublish', locale: '*', ...grounds }],
    BY,
  );
  await actionsOf(app).change(action?.id ?? 0, { dueAt: inMs(SOON_MS) }, BY);
  await inState(app, action?.id ?? 0, 'done');
  expect(await publishedRows(app, [documentId])).toEqual([]);
  const record = await app.strapi.db.connection('disclosure_records').where({ document_id: documentId }).first();
  expect(record).toMatchObject({ state: 'withdrawn', reason_code: 'superseded', reason: '已由新公示取代。' });
});

describe('setting', () => {
  it('refuses a draft that could not be published, with every problem, and publishes nothing in trying', async () => {
    const documentId = await draftNotice(app, organ);
    const good = await draftNotice(app, organ);
    await breakBehindOurBack(documentId);
    const events = await app.strapi.db.connection('disclosure_events').count();
    const set = actionsOf(app).set([publication(good, LATER), publication(documentId, LATER)], BY);

    await expect(set).rejects.toMatchObject({ code: 'draft_invalid', field: '1.documentId' });
    const paths = (await actionsOf(app).problems({ ...publication(documentId, LATER) })).map(({ path }) => path);
    expect(paths.sort()).toEqual(['kind', 'title']);
    expect(await actionsOf(app).find({ documentId: good, limit: 10, offset: 0 })).toMatchObject({ total: 0 });
    expect(await app.strapi.db.connection('disclosure_events').count()).toEqual(events);
  });

  it('judges a draft as of the day it is to go out', async () => {
    const documentId = await draftNotice(app, organ, { madeOn: '2030-03-01' });
    await expect(schedule(app, documentId, '2030-02-28T23:59')).rejects.toMatchObject({ code: 'draft_invalid' });
    expect(await schedule(app, documentId, LATER)).toMatchObject({ dueAt: '2030-03-01T01:00:00.000Z' });
  });

  it('takes one open action for a document, locale and kind', async () => {
    const documentId = await draftNotice(app, organ);
    const { id } = await schedule(app, documentId, LATER);
    await expect(schedule(app, documentId, LATER)).rejects.toMatchObject({ code: 'conflict' });
    await actionsOf(app).cancel(id, BY);
    await expect(actionsOf(app).cancel(id, BY)).rejects.toMatchObject({ code: 'closed' });
    await schedule(app, documentId, LATER);
  });

  it.each([
    ['contentType', { contentType: 'api::organ.organ' }],
    ['documentId', { documentId: 'gone' }],
    ['locale', { locale: 'fr' }],
    ['dueAt', { dueAt: '2016-01-04T09:00' }],
  ])('names the %s that cannot be', async (field, wrong) => {
    const documentId = await draftNotice(app, organ);
    const set = actionsOf(app).set([{ ...publication(documentId, LATER), ...wrong }], BY);
    await expect(set).rejects.toMatchObject({ field });
  });

  it('moves a group together or not at all', async () => {
    const ids = [await draftNotice(app, organ), await draftNotice(app, organ)];
    const set = await actionsOf(app).set(
      ids.map((id, place) => publication(id, `2030-03-0${place + 1}T09:00`)),
      BY,
    );
    const group = set[0]?.group ?? '';
    const shift = (minutes: number) => actionsOf(app).shift(group, minutes, 'admin:2');
    expect((await shift(30)).map(({ dueAt }) => dueAt)).toEqual([
      '2030-03-01T01:30:00.000Z',
      '2030-03-02T01:30:00.000Z',
    ]);
    await expect(shift(-5_000_000)).rejects.toMatchObject({ code: 'invalid', field: 'minutes' });
    const { actions } = await actionsOf(app).find({ group, limit: 10, offset: 0 });
    expect(actions.map(({ dueAt }) => dueAt)).toEqual(['2030-03-01T01:30:00.000Z', '2030-03-02T01:30:00.000Z']);
  });
});

describe('an edit of a scheduled draft', () => {
  const edit = (documentId: string, data: object) => notice().update({ documentId, locale: 'zh-Hans', data });
  const stateOf = async (id: number) => {
    const { state, error } = await actionsOf(app).findOne(id);
    return [state, error?.code];
  };

  it('holds it, lets it go on when taken back, and takes it as it is when settled', async () => {
    const documentId = await draftNotice(app, organ, { title: '原来的标题' });
    const { id } = await schedule(app, documentId, LATER);
    await edit(documentId, { title: '改过的标题' });
    expect(await stateOf(id)).toEqual(['needs_review', 'draft_changed']);
    await edit(documentId, { title: '原来的标题' });
    expect(await stateOf(id)).toEqual(['scheduled', undefined]);
    await edit(documentId, { title: '又改的标题' });
    await actionsOf(app).change(id, { state: 'scheduled' }, 'admin:2');
    await actionsOf(app).change(id, { dueAt: inMs(SOON_MS) }, 'admin:2');
    await inState(app, id, 'done');
    expect(await acts(app, id)).toEqual(['set', 'held', 'mended', 'held', 'settled', 'moved', 'claimed', 'done']);
  });

  it('sees relations, and does not mistake for an edit what the server gives', async () => {
    const documentId = await draftNotice(app, organ);
    await notice().update({ documentId, locale: 'en', data: { title: 'On open government' } });
    const { id } = await schedule(app, documentId, LATER, { locale: 'en' });
    await notice().publish({ documentId, locale: 'zh-Hans' });
    expect(await stateOf(id)).toEqual(['scheduled', undefined]);
    const other = await createOrgan(app.strapi, `o${id}`);
    await edit(documentId, { organ: other });
    expect(await stateOf(id)).toEqual(['needs_review', 'draft_changed']);
  });

  it('may change what is to be published as the latest, as long as that can be', async () => {
    const documentId = await draftNotice(app, organ);
    const { id } = await schedule(app, documentId, LATER, { publishLatest: true });
    await edit(documentId, { title: '后来的标题' });
    expect(await stateOf(id)).toEqual(['scheduled', undefined]);
    await edit(documentId, { madeOn: '2031-01-01' });
    expect(await stateOf(id)).toEqual(['needs_review', 'draft_invalid']);
    expect((await actionsOf(app).findOne(id)).error?.problems).toMatchObject([{ path: 'madeOn', locale: 'zh-Hans' }]);
    await edit(documentId, { madeOn: '2030-01-01' });
    expect(await stateOf(id)).toEqual(['scheduled', undefined]);
    expect(await publishedRows(app, [documentId])).toEqual([]);
  });

  it('cancels it when the document is deleted', async () => {
    const documentId = await draftNotice(app, organ);
    const { id } = await schedule(app, documentId, LATER);
    await notice().delete({ documentId, locale: '*' });
    expect(await stateOf(id)).toEqual(['cancelled', undefined]);
    expect(await acts(app, id)).toEqual(['set', 'cancelled']);
  });
});

it('tells when the public will next see a change', async () => {
  const at = () => app.strapi.plugin('schedule').service('nextChange').at() as Promise<Date | null>;
  const documentId = await draftNotice(app, organ);
  const { id, dueAt } = await schedule(app, documentId, inMs(HOUR_MS));
  expect((await at())?.toISOString()).toBe(dueAt);
  await actionsOf(app).cancel(id, BY);
  expect(((await at())?.toISOString() ?? '') > dueAt).toBe(true);
});

/** What happens to drafts outside the document service: an import, a repair by hand. */
const breakBehindOurBack = (documentId: string) =>
  app.strapi.db.connection('notices').where({ document_id: documentId }).update({ title: null, kind: null });

/** A middleware of the project that cannot reach something, once. */
function failOnce(strapi: Core.Strapi, documentId: string) {
  let hasFailed = false;
  strapi.documents.use((context, next) => {
    const { documentId: target } = context.params as { documentId?: string };
    if (context.uid !== NOTICE || context.action !== 'publish' || target !== documentId || hasFailed) return next();
    hasFailed = true;
    throw new Error('Connection terminated unexpectedly');
  });
}
