import { startApp, type TestApp } from './app';
import { createOrgan, publishNew } from './documents';

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const bomb = (levels: number) =>
  `{ ...f0 } ${times(levels, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on Query { organs { name } }`;

const TOO_LARGE: readonly [string, string][] = [
  ['nine levels of fields', `{ organs ${'{ parent '.repeat(8)} { name } ${'}'.repeat(8)} }`],
  ['fragments inside fragments, written out 2^40 times', bomb(40)],
  [
    'a fragment that contains itself',
    '{ ...a } fragment a on Query { organs { name } ...b } fragment b on Query { ...a }',
  ],
  ['a fragment that contains itself and is never used', '{ organs { name } } fragment a on Organ { parent { ...a } }'],
  ['an unknown fragment', '{ ...nothing }'],
  ['21 aliases', `{ organs { ${times(21, (i) => `a${i}: name`)} } }`],
  [
    '21 aliases by fragments',
    `{ ${times(7, () => '...f')} } fragment f on Query { a: organs { name } b: topics { name } c: columns { name } }`,
  ],
  ['eleven fields at the root', `{ ${times(11, (i) => (i === 0 ? 'organs { name }' : 'topics { name }'))} }`],
  ['301 fields', `{ organs { ${times(301, () => 'name')} } }`],
  ['2,001 tokens', `{ organs { ${times(2001, () => 'name')} } }`],
  [
    'a million entries',
    '{ notices(pagination: { limit: 100 }) { columns(pagination: { limit: 100 }) { parent { name } } interprets(pagination: { limit: 100 }) { organ { name } } } }',
  ],
];

const UNANSWERABLE: readonly [string, string, object][] = [
  ['a page that is null', '{ notices(pagination: null) { title } }', {}],
  ['a connection of a page that is null', '{ notices_connection(pagination: null) { nodes { title } } }', {}],
  ['a page that is null inside', '{ notices { columns(pagination: null) { code } } }', {}],
  ['files of a page that is null', '{ notices { attachments(pagination: null) { name } } }', {}],
  ['a variable page that is null', 'query($p: PaginationArg) { notices(pagination: $p) { title } }', { p: null }],
  ['a list that is a text', '{ notices(filters: { title: { or: ["a"] } }) { title } }', {}],
  ['an amount without end', '{ decisions(filters: { amountYuan: { in: [1e999] } }) { title } }', {}],
  ['a subscription', 'subscription { __typename }', {}],
  ['a NUL', '{ notice(documentId: "\\u0000") { title } }', {}],
  [
    'a NUL beside a filter nested deep',
    `{ notices(filters: { title: { eq: "\\u0000" }, ${'and: [{'.repeat(40)} ${'}]'.repeat(40)} }) { title } }`,
    {},
  ],
  ['a NUL in a mutation', 'mutation { forgotPassword(email: "\\u0000") { ok } }', {}],
  ['a variable NUL', 'query($t: String) { notices(filters: { title: { eq: $t } }) { title } }', { t: 'a\0' }],
];

describe('GraphQL for the public', () => {
  let app: TestApp;
  const post = (body: object | string) =>
    app.request.post('/graphql').set('Content-Type', 'application/json').send(body);
  const codeOf = (body: { errors: { extensions: { code: string } }[] }) => body.errors[0]?.extensions.code;

  beforeAll(async () => {
    app = await startApp();
    const organ = await createOrgan(app.strapi, 'zjj');
    await publishNew(app.strapi, 'notice', { organ });
  });
  afterAll(() => app.stop());

  it.each(TOO_LARGE)('refuses %s at once', async (_, query) => {
    const before = performance.now();
    const { status, body } = await post({ query });
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it.each(UNANSWERABLE)('says what is wrong with %s', async (_, query, variables) => {
    const { status, body } = await post({ query, variables });
    expect(status).toBeLessThan(500);
    expect(['BAD_USER_INPUT', 'BAD_REQUEST']).toContain(codeOf(body));
  });

  it('counts pages that are asked for in variables', async () => {
    const query =
      'query($p: PaginationArg) { notices(pagination: $p) { columns(pagination: $p) { parent { name } } } }';
    const { status, body } = await post({ query, variables: { p: { limit: 100 } } });
    expect([status, codeOf(body)]).toEqual([400, 'OPERATION_TOO_LARGE']);
    await post({ query, variables: { p: { limit: 10 } } }).expect(200);
  });

  it('counts pages that variables ask for by default', async () => {
    const query =
      'query($p: PaginationArg = { limit: 100 }) { notices(pagination: $p) { columns(pagination: $p) { parent { name } } } }';
    const { status, body } = await post({ query });
    expect([status, codeOf(body)]).toEqual([400, 'OPERATION_TOO_LARGE']);
  });

  it('gives no page above 100', async () => {
    const { body } = await post({
      query: '{ organs_connection(pagination: { limit: 1000 }) { pageInfo { pageSize } } }',
    });
    expect(body.data?.organs_connection.pageInfo.pageSize ?? 0).toBeLessThanOrEqual(100);
  });

  it('answers one operation at a time', async () => {
    await post([{ query: '{ organs { name } }' }, { query: '{ topics { name } }' }]).expect(400);
  });

  it.each(['get', 'put', 'patch', 'delete'] as const)('does not answer %s', async (method) => {
    const { status, headers } = await app.request[method]('/graphql?query={organs{name}}').set('Accept', 'text/html');
    expect([status, headers.allow]).toEqual([405, 'POST']);
  });

  it.each(['/graphql', '/graphql/', '/GraphQL', '/graphql?x=1'])(
    'measures at %s, in every way of writing it',
    async (path) => {
      const response = await app.request.post(path).send({ query: bomb(40) });
      expect(response.status).toBe(400);
      await app.request.post(path).send({ query: '{ organs { name } }' }).expect(200);
    },
  );

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/csp-report',
    'application/vnd.api+json',
    'multipart/form-data; boundary=x',
  ])('reads no body as %s', async (type) => {
    const body = JSON.stringify({ query: '{ organs { name } }' });
    await app.request.post('/graphql').set('Content-Type', type).send(body).expect(415);
  });

  it('reads no body above 100 kB, and none that is not JSON', async () => {
    await post({ query: '{ organs { name } }', variables: { x: 'x'.repeat(100_000) } }).expect(413);
    await post('{').expect(400);
    await post({ query: ['{ organs { name } }'] }).expect(400);
  });

  it('keeps no queries for anyone', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    const { body } = await post({ query: '{ organs { name } }', extensions: { persistedQuery } });
    expect(codeOf(body)).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  it('does not describe itself', async () => {
    const { body } = await post({ query: '{ __schema { types { name } } }' });
    expect(body.data).toBeUndefined();
    await post({ query: '{ __type(name: "Notice") { fields { name } } }' }).expect(400);
  });

  it('does not help to guess names', async () => {
    for (const query of ['{ notice_ { title } }', '{ notices { titel } }', '{ notices(statu: DRAFT) { title } }']) {
      const { text, status } = await post({ query });
      expect(status).toBe(400);
      expect(text).not.toMatch(/Did you mean/);
    }
    const variables = { s: 'PUBLISHE' };
    const { text } = await post({ query: 'query($s: PublicationStatus) { notices(status: $s) { title } }', variables });
    expect(text).not.toMatch(/Did you mean/);
  });
});
