import { createApiToken } from './accounts';
import { startApp, type TestApp } from './app';
import { createSecrets, SECRET, type Secrets } from './fixtures/secrets';

type Asked = { readonly query: string; readonly variables?: object };

const ASKING_FOR_DRAFTS: readonly [string, Asked][] = [
  ['a literal', { query: '{ notices(status: DRAFT) { title } }' }],
  [
    'a variable',
    { query: 'query($s: PublicationStatus) { notices(status: $s) { title } }', variables: { s: 'DRAFT' } },
  ],
  ['the default of a variable', { query: 'query($s: PublicationStatus = DRAFT) { notices(status: $s) { title } }' }],
  ['an alias', { query: '{ a: notices { title } b: notices(status: DRAFT) { title } }' }],
  ['a fragment', { query: 'fragment x on Query { notices(status: DRAFT) { title } } { ...x }' }],
  ['a connection', { query: '{ notices_connection(status: DRAFT) { nodes { title } pageInfo { total } } }' }],
  ['a total', { query: '{ notices_connection(status: DRAFT) { pageInfo { total } } }' }],
  ['one document', { query: '{ notice(documentId: "$draft", status: DRAFT) { title } }' }],
  ['hasPublishedVersion', { query: '{ notices(hasPublishedVersion: false) { title } }' }],
  [
    'hasPublishedVersion in one document',
    { query: '{ notice(documentId: "$draft", hasPublishedVersion: true) { title } }' },
  ],
  ['publicationFilter', { query: '{ notices(publicationFilter: MODIFIED) { title } }' }],
  ['a type without drafts, for its relations', { query: '{ organs(status: DRAFT) { name } }' }],
];

const NOT_ANSWERED: readonly [string, Asked][] = [
  [
    'a filter through localizations',
    { query: '{ notices(filters: { localizations: { title: { startsWith: "C" } } }) { title } }' },
  ],
  [
    'the same in a variable',
    {
      query: 'query($f: NoticeFiltersInput) { notices(filters: $f) { title } }',
      variables: { f: { or: [{ localizations: { title: { startsWith: 'C' } } }] } },
    },
  ],
  [
    'the same in a total',
    {
      query:
        '{ notices_connection(filters: { localizations: { title: { startsWith: "C" } } }) { pageInfo { total } } }',
    },
  ],
  [
    'the same in a relation',
    { query: '{ notices { interprets(filters: { localizations: { title: { startsWith: "C" } } }) { title } } }' },
  ],
  ['a sort through localizations', { query: '{ notices(sort: "localizations.title") { title } }' }],
  ['a sort by its author', { query: '{ notices(sort: "createdBy.email") { title } }' }],
  ['the entries of a file', { query: '{ notices { attachments { related { __typename } } } }' }],
  [
    'a filter by the entries of a file',
    { query: '{ notices(filters: { attachments: { related: { id: { eq: 1 } } } }) { title } }' },
  ],
  ['its author', { query: '{ notices { createdBy { email } } }' }],
  [
    'a filter by its author',
    { query: '{ notices(filters: { createdBy: { email: { startsWith: "a" } } }) { title } }' },
  ],
  ['files', { query: '{ uploadFiles { url } }' }],
  ['tallies', { query: '{ decisionTallies { quantity } }' }],
  ['fee incomes', { query: '{ feeIncomes { amountYuan } }' }],
  ['accounts', { query: '{ usersPermissionsUsers { email } }' }],
  ['roles', { query: '{ usersPermissionsRoles { name } }' }],
  ['who one is', { query: '{ me { email } }' }],
  ['releases', { query: '{ contentReleasesReleases { name } }' }],
  ['workflows', { query: '{ reviewWorkflowsWorkflows { name } }' }],
  ['where a file is kept', { query: '{ notices { attachments { provider_metadata } } }' }],
];

const MUTATIONS: readonly string[] = [
  'createNotice(data: { title: "x" }) { documentId }',
  'updateNotice(documentId: "$notice", data: { title: "x" }) { documentId }',
  'deleteNotice(documentId: "$notice") { documentId }',
  'updateUploadFile(id: 1, info: { name: "x" }) { name }',
  'deleteUploadFile(id: 1) { name }',
  'register(input: { username: "x", email: "x@example.org", password: "Secret-123" }) { jwt }',
  'login(input: { identifier: "x", password: "y" }) { jwt }',
  'forgotPassword(email: "x@example.org") { ok }',
  'resetPassword(code: "x", password: "Secret-123", passwordConfirmation: "Secret-123") { jwt }',
  'emailConfirmation(confirmation: "x") { jwt }',
];

const ANSWERED: readonly string[] = [
  '{ notices { title interprets { title } localizations { title locale } organ { name } attachments { url } } }',
  '{ notices_connection { nodes { title } pageInfo { total pageCount } } }',
  '{ notice(documentId: "$notice") { title interprets_connection { nodes { title } } localizations_connection { nodes { title } } } }',
  '{ notices(locale: "*") { title localizations { title } } }',
  `{ notices(filters: { title: { startsWith: "${SECRET}" } }) { title } regulations { title } }`,
  `{ notices(filters: { interprets: { title: { startsWith: "${SECRET}" } } }) { title } }`,
  '{ notice(documentId: "$draft") { title } regulation(documentId: "$secret") { title } }',
  '{ notices(status: PUBLISHED) { interprets(filters: { publishedAt: { null: true } }) { title } } }',
];

describe('drafts in GraphQL', () => {
  let app: TestApp;
  let secrets: Secrets;
  const ask = async ({ query, variables }: Asked, key?: string) => {
    const named = query
      .replace('$notice', secrets.notice)
      .replace('$draft', secrets.draftNotice)
      .replace('$secret', secrets.draftRegulation);
    const request = app.request.post('/graphql').send({ query: named, variables });
    const { status, body, text } = await (key ? request.set('Authorization', `Bearer ${key}`) : request);
    return {
      status,
      text,
      data: body.data,
      codes: (body.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code),
    };
  };

  beforeAll(async () => {
    app = await startApp();
    secrets = await createSecrets(app);
  });
  afterAll(() => app.stop());

  it.each(ASKING_FOR_DRAFTS)('are refused to the public by %s', async (_, asked) => {
    const { codes, text } = await ask(asked);
    expect(codes).toEqual(['FORBIDDEN']);
    expect(text).not.toContain(SECRET);
  });

  it.each(NOT_ANSWERED)('are not told by %s', async (_, asked) => {
    const { codes, text } = await ask(asked);
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'FORBIDDEN']).toContain(codes[0]);
    expect(text).not.toContain(SECRET);
  });

  it.each(MUTATIONS)('the public may not %s', async (mutation) => {
    const { codes } = await ask({ query: `mutation { ${mutation} }` });
    expect(codes).toEqual(['FORBIDDEN']);
  });

  it.each(ANSWERED)('answers %s without a word of drafts', async (query) => {
    const { codes, text, data } = await ask({ query });
    expect(codes).toEqual([]);
    expect(text).not.toContain(SECRET);
    const connection = data.notices_connection;
    if (connection) expect(connection.pageInfo.total).toBe(connection.nodes.length);
  });

  it('go to a token that may update the type, and to a full one', async () => {
    const permissions = ['api::notice.notice.find', 'api::notice.notice.update'];
    const key = await createApiToken(app, { type: 'custom', permissions });
    expect((await ask({ query: '{ notices(status: DRAFT) { title } }' }, key)).text).toContain(`${SECRET} notice`);
    const full = await createApiToken(app, { type: 'full-access' });
    const { text } = await ask({ query: '{ notices(status: DRAFT) { interprets { title } } }' }, full);
    expect(text).toContain(`${SECRET} regulation`);
  });

  it('do not go to a token that may only read', async () => {
    const key = await createApiToken(app, { type: 'read-only' });
    expect((await ask({ query: '{ notices { title } }' }, key)).codes).toEqual([]);
    expect((await ask({ query: '{ notices(status: DRAFT) { title } }' }, key)).codes).toEqual(['FORBIDDEN']);
  });

  it.each([
    '{ notices(status: DRAFT) { title interprets { title } } }',
    '{ notices(status: DRAFT) { title interprets_connection { nodes { title } } } }',
    '{ notices(status: DRAFT) { title interprets(filters: { title: { startsWith: "nothing" } }) { title } } }',
    'mutation { updateNotice(documentId: "$notice", status: DRAFT, data: { issuer: "x" }) { interprets { title } } }',
    'mutation { updateNotice(documentId: "$notice", data: { issuer: "x" }) { interprets { localizations { title } title } } }',
  ])('of one type do not lead to drafts of another: %s', async (query) => {
    const permissions = ['api::notice.notice.find', 'api::notice.notice.update', 'api::regulation.regulation.find'];
    const key = await createApiToken(app, { type: 'custom', permissions });
    expect((await ask({ query }, key)).text).not.toContain(`${SECRET} regulation`);
  });
});
