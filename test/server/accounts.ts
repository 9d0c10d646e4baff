import { randomUUID } from 'node:crypto';
import type { TestApp } from './app';

type TokenType = 'full-access' | 'read-only' | 'custom';
export type ApiTokenOptions = {
  readonly type: TokenType;
  /** Of a custom token: actions such as `api::notice.notice.publish`. */
  readonly permissions?: readonly string[];
};
export type AdminOptions = {
  readonly role?: 'strapi-super-admin' | 'strapi-editor' | 'strapi-author';
};

type Role = { readonly id: number };
type UserService = { create(user: object): Promise<unknown> };
type RoleService = {
  findOne(where: object): Promise<Role | null>;
  create(role: object): Promise<Role>;
  assignPermissions(roleId: number, permissions: object[]): Promise<unknown>;
};
type TokenService = { create(token: object): Promise<{ readonly accessKey: string }> };

/** The key to send as `Authorization: Bearer <key>` to the content API. */
export async function createApiToken(app: TestApp, { type, permissions }: ApiTokenOptions): Promise<string> {
  const tokens = app.strapi.service('admin::api-token') as unknown as TokenService;
  const token = { name: `test-${randomUUID()}`, description: '', type, lifespan: null };
  const { accessKey } = await tokens.create(type === 'custom' ? { ...token, permissions: permissions ?? [] } : token);
  return accessKey;
}

/** The JWT to send as `Authorization: Bearer <jwt>` to admin routes, of a new user with `role` (default: all rights). */
export async function createAdmin(app: TestApp, { role = 'strapi-super-admin' }: AdminOptions = {}): Promise<string> {
  const given = await rolesOf(app).findOne({ code: role });
  if (!given) throw new Error(`There is no role ${role}`);
  return signUp(app, given);
}

/** The same of a new user who has these rights and no other, such as `plugin::disclosure.record.read`. */
export async function createAdminWith(app: TestApp, actions: readonly string[]): Promise<string> {
  const role = await rolesOf(app).create({ name: randomUUID(), description: '' });
  await rolesOf(app).assignPermissions(
    role.id,
    actions.map((action) => ({ action, subject: null })),
  );
  return signUp(app, role);
}

const rolesOf = (app: TestApp) => app.strapi.service('admin::role') as unknown as RoleService;

async function signUp(app: TestApp, role: Role): Promise<string> {
  const email = `${randomUUID()}@example.org`;
  const password = `Aa1-${randomUUID()}`;
  const users = app.strapi.service('admin::user') as unknown as UserService;
  await users.create({ firstname: 'Test', lastname: 'User', email, password, isActive: true, roles: [role.id] });
  const { body } = await app.request.post('/admin/login').send({ email, password }).expect(200);
  return (body as { data: { accessToken: string } }).data.accessToken;
}
