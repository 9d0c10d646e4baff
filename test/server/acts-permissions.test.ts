import { createAdminWith, createApiToken } from './accounts';
import { ask } from './acts';
import { startApp, type TestApp } from './app';
import { createOrgan, publishNew } from './documents';

/** Who may see a record's standing, and who may do what to it. */
const RIGHTS = ['read', 'withdraw', 'seal', 'void', 'restore', 'correct'] as const;

let app: TestApp;
let documentId: string;

const somebodyWith = (rights: readonly string[]) =>
  createAdminWith(
    app,
    rights.map((right) => `plugin::disclosure.record.${right}`),
  );

const ACTS = [
  { right: 'withdraw', asked: { act: 'withdraw', reasonCode: 'error' } },
  { right: 'restore', asked: { act: 'restore' } },
  { right: 'correct', asked: { act: 'correct', disclosedOn: '2016-07-01' } },
  { right: 'void', asked: { act: 'void', reasonCode: 'error' } },
  { right: 'void', asked: { act: 'unvoid' } },
  { right: 'seal', asked: { act: 'seal', reasonCode: 'privacy' } },
] as const;

beforeAll(async () => {
  app = await startApp();
  const organ = await createOrgan(app.strapi, 'zjj');
  ({ documentId } = await publishNew(app.strapi, 'notice', { organ }));
});
afterAll(() => app.stop());

it('lets each act be done by whoever has the right to it, and by nobody else', async () => {
  const all = await somebodyWith(RIGHTS);
  for (const { right, asked } of ACTS) {
    const others = await somebodyWith(RIGHTS.filter((each) => each !== right));
    const blind = await somebodyWith([right]);
    expect([asked.act, (await ask(app, others, documentId, asked)).status]).toEqual([asked.act, 403]);
    expect([asked.act, (await ask(app, blind, documentId, asked)).status]).toEqual([asked.act, 403]);
    expect([asked.act, (await ask(app, all, documentId, asked)).status]).toEqual([asked.act, 200]);
  }
});

it('asks for the right to seal of whoever withdraws for a reason that seals', async () => {
  const organ = await createOrgan(app.strapi, 'bureau-b');
  const { documentId: other } = await publishNew(app.strapi, 'notice', { organ });
  const jwt = await somebodyWith(['read', 'withdraw', 'void']);
  for (const act of ['withdraw', 'void']) {
    await ask(app, jwt, other, { act, reasonCode: 'secrecy' }).expect(403);
  }
});

it('offers each reader the acts he may do, and shows nothing to others', async () => {
  const organ = await createOrgan(app.strapi, 'bureau-c');
  const { documentId: other } = await publishNew(app.strapi, 'notice', { organ });
  const see = (jwt: string) => app.request.get(`/disclosure/records/${other}`).set('Authorization', `Bearer ${jwt}`);
  const { body } = await see(await somebodyWith(['read', 'withdraw'])).expect(200);
  expect(body.data.acts.map(({ act }: { act: string }) => act)).toEqual(['withdraw']);
  expect(body.data.acts[0].reasonCodes).not.toContain('privacy');

  await see(await somebodyWith(['withdraw'])).expect(403);
  await see(await createApiToken(app, { type: 'full-access' })).expect(401);
  await app.request.get(`/disclosure/records/${other}`).expect(401);
  await app.request.get('/disclosure/types').expect(401);
  await app.request.post(`/disclosure/records/${other}/acts`).send({ data: {} }).expect(401);
});
