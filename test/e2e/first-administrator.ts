import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type FullConfig, request } from '@playwright/test';
import { ADMIN_STATE } from '../../playwright.config';

export const ADMINISTRATOR = { email: 'editor@example.org', password: 'Only-for-tests-1' };

/** Registers the first administrator as the form of a new project does, and keeps the session for the tests. */
export default async function firstAdministrator(config: FullConfig) {
  const baseURL = config.projects[0]?.use.baseURL;
  mkdirSync(path.dirname(ADMIN_STATE), { recursive: true });
  const visitor = await request.newContext({ baseURL });
  const answer = await visitor.post('/admin/register-admin', {
    data: { firstname: '三', lastname: '张', ...ADMINISTRATOR },
  });
  if (!answer.ok()) throw new Error(`No first administrator: ${String(answer.status())} ${await answer.text()}`);
  const { data } = (await answer.json()) as { data: { accessToken: string } };
  const { cookies } = await visitor.storageState();
  await visitor.dispose();

  // The admin looks for its session here before it asks the server.
  const localStorage = [
    { name: 'jwtToken', value: JSON.stringify(data.accessToken) },
    { name: 'isLoggedIn', value: 'true' },
  ];
  writeFileSync(ADMIN_STATE, JSON.stringify({ cookies, origins: [{ origin: baseURL, localStorage }] }));
}
