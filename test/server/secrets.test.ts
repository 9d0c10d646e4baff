import { startApp } from './app';
import { spawnServer } from './server-process';

describe('the secrets of a production server', () => {
  it.each([
    [
      'a template’s value',
      { JWT_SECRET: 'tobemodified-tobemodified-tobemodified' },
      'JWT_SECRET is still an example value',
    ],
    ['a short one', { API_TOKEN_SALT: 'short' }, 'API_TOKEN_SALT is too short: it takes at least 32 characters'],
    ['one short key among long ones', { APP_KEYS: `${'k'.repeat(40)},k2` }, 'APP_KEYS is too short'],
    ['a missing one', { ENCRYPTION_KEY: '' }, 'ENCRYPTION_KEY is not set'],
    ['a missing session key', { APP_KEYS: '' }, 'APP_KEYS is not set'],
    ['a missing admin secret', { ADMIN_JWT_SECRET: '' }, 'ADMIN_JWT_SECRET is not set'],
  ])('refuses %s by the name of its variable', async (_, env, words) => {
    await expect(startApp({ env })).rejects.toThrow(words);
  });

  it('says so in one line and ends', async () => {
    const server = await spawnServer({ env: { JWT_SECRET: '' } });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain('JWT_SECRET is not set');
    expect(server.output()).not.toMatch(/^\s+at /m);
  });
});
