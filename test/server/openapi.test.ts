import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase, environmentOf } from './setup/databases';
import { TEST_ENVIRONMENT } from './setup/environment';
import { ROOT } from './setup/paths';

it('describes every route of register and schedule, with its parameters, in the OpenAPI document', async () => {
  const output = path.join(mkdtempSync(path.join(tmpdir(), 'gongkai-openapi-')), 'specification.json');
  const strapi = path.join(ROOT, 'node_modules/@strapi/strapi/bin/strapi.js');
  const { status, stderr } = spawnSync(process.execPath, [strapi, 'openapi', 'generate', '--output', output], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...TEST_ENVIRONMENT,
      ...environmentOf(await createDatabase({ blank: false })),
    },
    encoding: 'utf8',
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });

  const { paths } = JSON.parse(readFileSync(output, 'utf8')) as {
    paths: Record<string, Record<string, { parameters: { name: string }[]; responses: object; requestBody?: object }>>;
  };
  const ours = Object.keys(paths).filter((route) => route.startsWith('/disclosure'));
  expect(ours).toEqual([
    '/disclosure/years',
    '/disclosure/years/{year}',
    '/disclosure/counts',
    '/disclosure/records',
    '/disclosure/records/{documentId}',
    '/disclosure/explain',
    '/disclosure/corrections',
    '/disclosure/vocabulary',
    '/disclosure/events/head',
  ]);
  const parameters = paths['/disclosure/counts']?.get?.parameters.map(({ name }) => name);
  expect(parameters).toEqual(
    expect.arrayContaining(['measure', 'year', 'from', 'to', 'on', 'organ', 'kind', 'groupBy']),
  );

  const scheduled = Object.entries(paths).flatMap(([route, methods]) =>
    /^\/(schedule|readyz)/.test(route) ? Object.keys(methods).map((method) => `${method} ${route}`) : [],
  );
  expect(scheduled).toEqual([
    'get /schedule/actions',
    'post /schedule/actions',
    'patch /schedule/actions/{id}',
    'delete /schedule/actions/{id}',
    'patch /schedule/groups/{group}',
    'get /schedule/health',
    'get /schedule/next-change',
    'get /readyz',
  ]);
  expect(paths['/schedule/actions']?.post?.requestBody).toBeDefined();
  expect(paths['/schedule/actions']?.get?.parameters.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['state', 'contentType', 'documentId', 'group', 'from', 'to', 'limit', 'offset']),
  );
});
