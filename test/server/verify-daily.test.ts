import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { startApp, type TestApp } from './app';
import { command } from './commands';
import { createOrgan, publishNew } from './documents';
import { DIST } from './setup/paths';

const VERIFY = path.join(DIST, 'src/plugins/disclosure/server/src/verify');
const { verifyToday, takeUpDaily } = jest.requireActual<{
  verifyToday(strapi: Core.Strapi): Promise<void>;
  takeUpDaily(strapi: Core.Strapi): Promise<boolean>;
}>(path.join(VERIFY, 'daily'));
const { checkAtStart } = jest.requireActual<{ checkAtStart(strapi: Core.Strapi): Promise<void> }>(
  path.join(VERIFY, 'at-start'),
);

let app: TestApp;

const runs = () => app.strapi.db.connection('disclosure_verifications').orderBy('id');

/** The runs there are, once none is under way any more. */
const settled = async () => {
  for (;;) {
    const rows: { trigger: string; state: string }[] = await runs();
    if (rows.every(({ state }) => state !== 'running')) return rows.map(({ trigger, state }) => `${trigger} ${state}`);
    await pause(20);
  }
};

/** A daily run that its server left like this. */
const leave = async (state: 'interrupted' | 'running', seenAt: Date) => {
  await runs().delete();
  await command(app.strapi, 'verify');
  const position = JSON.stringify({ step: 'strays', at: null });
  await runs().update({ trigger: 'daily', state, finished_at: null, position, seen_at: seenAt.toISOString() });
};

const LONG_AGO = new Date('2020-01-01T19:31:00Z');

beforeAll(async () => {
  app = await startApp();
  await publishNew(app.strapi, 'notice', { organ: await createOrgan(app.strapi, 'zjj') });
});
afterAll(() => app.stop());

it.each([
  ['the next start takes up one that a stop broke off', 'interrupted', () => checkAtStart(app.strapi)],
  ['the next hour takes up one whose server died', 'running', () => verifyToday(app.strapi)],
] as const)('a daily verification: %s', async (_, state, next) => {
  await leave(state, LONG_AGO);
  await next();
  expect(await settled()).toEqual(['daily done']);
});

it('is not begun beside one that is under way', async () => {
  await leave('running', new Date());
  await verifyToday(app.strapi);
  await checkAtStart(app.strapi);
  expect(await runs()).toMatchObject([{ state: 'running' }]);
});

it('is taken up by one server of several', async () => {
  await leave('interrupted', LONG_AGO);
  const taken = await Promise.all([takeUpDaily(app.strapi), takeUpDaily(app.strapi)]);
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await settled()).toEqual(['daily done']);
});

it('is done once a day', async () => {
  await runs().delete();
  await verifyToday(app.strapi);
  await settled();
  await verifyToday(app.strapi);
  expect(await settled()).toEqual(['daily done']);
});
