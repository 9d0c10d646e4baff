import { createApiToken } from './accounts';
import { startApp, type TestApp } from './app';
import { MATRIX } from './fixtures/permission-matrix';

type Route = { readonly method: string; readonly path: string; readonly config?: { readonly auth?: unknown } };
type Permission = { readonly action: string };

const READABLE = ['report', 'notice', 'regulation', 'rule', 'decision', 'tender', 'fee', 'organ', 'topic', 'column'];
const ALLOWED = READABLE.flatMap((name) => [`api::${name}.${name}.find`, `api::${name}.${name}.findOne`]).sort();

describe('what visitors may do', () => {
  let app: TestApp;
  const roleOf = (type: string) =>
    app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type }, populate: { permissions: true } });
  const actionsOf = async (type: string) => {
    const { permissions } = (await roleOf(type)) as { permissions: Permission[] };
    return permissions.map(({ action }) => action).sort();
  };
  const give = async (type: string, action: string) =>
    app.strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: (await roleOf(type)).id } });
  const take = (action: string) =>
    app.strapi.db.query('plugin::users-permissions.permission').deleteMany({ where: { action } });

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it.each(['public', 'authenticated'])('is to read what is disclosed, as %s', async (type) => {
    expect(await actionsOf(type)).toEqual(ALLOWED);
  });

  it('stays the same after a restart', async () => {
    app = await app.restart();
    expect(await actionsOf('public')).toEqual(ALLOWED);
  });

  it('stays as an operator has set it, except for writing', async () => {
    await take('api::fee.fee.find');
    await give('public', 'plugin::i18n.locales.listLocales');
    await give('public', 'api::notice.notice.create');
    await give('authenticated', 'plugin::upload.content-api.upload');
    app = await app.restart();

    const now = await actionsOf('public');
    expect(now).not.toContain('api::fee.fee.find');
    expect(now).toContain('plugin::i18n.locales.listLocales');
    expect(now).not.toContain('api::notice.notice.create');
    expect(await actionsOf('authenticated')).not.toContain('plugin::upload.content-api.upload');

    await give('public', 'api::fee.fee.find');
    await give('authenticated', 'api::fee.fee.find');
    await take('plugin::i18n.locales.listLocales');
  });

  it('does not include to register', async () => {
    const settings = await app.strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' }).get({});
    expect(settings).toMatchObject({ allow_register: false });
  });

  it('is written down for every route of the content API', () => {
    expect(Object.keys(MATRIX).sort()).toEqual(
      routes()
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('is what every route answers', async () => {
    const keys = {
      anonymous: undefined,
      reader: await createApiToken(app, { type: 'read-only' }),
      full: await createApiToken(app, { type: 'full-access' }),
    };
    const answers: Record<string, string> = {};
    for (const { name, method, path } of routes()) {
      const lets = [];
      for (const [who, key] of Object.entries(keys)) {
        const request = app.request[method](path.replace(/:\w+/g, 'nothing'));
        const { status } = await (key ? request.set('Authorization', `Bearer ${key}`) : request);
        if (status !== 401 && status !== 403 && status !== 405) lets.push(who);
      }
      answers[name] = lets.join(' ');
    }
    expect(answers).toEqual(MATRIX);
  });

  type Method = 'get' | 'post' | 'put' | 'delete' | 'patch';
  const routes = (): { name: string; method: Method; path: string }[] => {
    const groups = [...Object.values(app.strapi.apis), ...Object.entries(app.strapi.plugins).map(withPrefix)];
    return groups
      .flatMap((group) =>
        Object.values((group as { routes: Record<string, { type: string; routes: Route[] }> }).routes),
      )
      .filter(({ type }) => type === 'content-api')
      .flatMap(({ routes: list }) => list)
      .map(({ method, path }) => ({
        name: `${method} /api${path}`,
        method: method.toLowerCase() as Method,
        path: `/api${path}`,
      }));
  };
  const withPrefix = ([plugin, { routes: routers }]: [string, { routes: unknown }]) => ({
    routes: Object.fromEntries(
      Object.entries(
        routers as Record<
          string,
          { type: string; prefix?: string; routes: (Route & { config?: { prefix?: string } })[] }
        >,
      ).map(([name, router]) => [
        name,
        {
          ...router,
          routes: router.routes?.map((route) => ({
            ...route,
            path: `${route.config?.prefix ?? router.prefix ?? `/${plugin}`}${route.path}`,
          })),
        },
      ]),
    ),
  });
});
