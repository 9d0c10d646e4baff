import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createAdmin, createApiToken } from './accounts';
import { ask } from './acts';
import { startApp, type TestApp } from './app';
import { createOrgan, documents } from './documents';

/** Stands in everything that is written about the document that is sealed. */
const CANARY = 'jinsique';
const FILE = `${CANARY}.pdf`;
const PARTY = `金丝雀${CANARY}公司`;

let app: TestApp;
let jwt: string;
let token: string;
let organ: string;
let topic: string;
let column: string;
let documentId: string;
const logged: string[] = [];

const decision = () => documents(app.strapi, 'decision');
const get = async (url: string) => (await app.request.get(`/api/disclosure${url}`).expect(200)).body;

const codeOf = (list: string, code: string): Promise<string> =>
  documents(app.strapi, list)
    .findMany({ filters: { code }, locale: 'zh-Hans' })
    .then(([entry]) => String(entry?.documentId));

beforeAll(async () => {
  app = await startApp();
  jwt = await createAdmin(app);
  token = await createApiToken(app, { type: 'full-access' });
  organ = await createOrgan(app.strapi, 'zjj');
  [topic, column] = [await codeOf('topic', '10.2'), await codeOf('column', 'art20_6')];
  writeFileSync(path.join(app.strapi.dirs.static.public, 'uploads', FILE), '%PDF-1.4');
  const file = await app.strapi.db.query('plugin::upload.file').create({
    data: {
      name: FILE,
      hash: CANARY,
      ext: '.pdf',
      mime: 'application/pdf',
      size: 0.01,
      url: `/uploads/${FILE}`,
      provider: 'local',
      folderPath: '/',
    },
  });
  const data = {
    title: `${PARTY}行政处罚决定`,
    kind: 'penalty',
    organ,
    madeOn: '2016-03-01',
    decidedOn: '2016-03-01',
    partyKind: 'organisation',
    party: PARTY,
    matter: CANARY,
    body: `${CANARY}的正文`,
    keywords: [CANARY],
    documentNumber: `${CANARY}字1号`,
    amountYuan: 7654.32,
    topic,
    columns: [column],
    attachments: [file.id],
  };
  ({ documentId } = await decision().create({ locale: 'zh-Hans', status: 'published', data }));
  await decision().update({ documentId, locale: 'en', status: 'published', data: { title: `Penalty on ${CANARY}` } });
  const write = app.strapi.log.write.bind(app.strapi.log);
  jest.spyOn(app.strapi.log, 'write').mockImplementation((...entry: Parameters<typeof write>) => {
    logged.push(JSON.stringify(entry));
    return write(...entry);
  });
}, 300_000);
afterAll(() => app.stop());

const seal = () => ask(app, jwt, documentId, { act: 'seal', reasonCode: 'privacy', reason: '当事人申请' });

/** Every public route that could say a word of it, with every filter on what a sealed record does not show. */
const urls = (): string[] => {
  const listed = [
    '',
    'q=7654.32',
    `q=${CANARY}`,
    'topic=10.2',
    'column=art20_6',
    'statutoryItem=art20_6',
    'channel=website',
    'sort=indexNumber',
    'sort=-madeOn',
    'measure=amount&kind=decision.penalty',
    'measure=decided',
    'measure=withdrawn',
  ];
  return [
    ...listed.flatMap((query) => [`/records?state=all&${query}`, `/records?state=all&locale=en&${query}`]),
    `/records/${documentId}`,
    `/records/${documentId}?locale=en`,
    '/years',
    '/years/2026',
    '/counts?groupBy=topic,column,channel',
    '/counts?groupBy=statutoryItem,kind,organ',
    '/vocabulary',
  ].map((url) => `/api/disclosure${url}`);
};
const others = (): string[] => [
  `/r/${documentId}`,
  '/',
  `/api/decisions/${documentId}?populate=*`,
  '/api/decisions?populate=*&locale=*',
  '/api/decisions?filters[party][$contains]=jin',
  '/api/organs?populate=*',
  '/api/topics?populate=*',
  '/api/upload/files',
  `/api/decisions/${documentId}?status=draft`,
];
const GRAPHQL = [
  '{ decisions(locale: "*") { documentId title party slug } }',
  '{ disclosureRecords(state: "all") { data { title slug documentNumber topic columns reason amountYuan } } }',
  'query($id: String!) { disclosureRecord(documentId: $id) { title body fields keywords attachments { name sha256 } } }',
];

/** Answers by what was asked. */
const crawl = async (): Promise<[asked: string, answer: string][]> => {
  const said: [string, string][] = [];
  for (const url of [...urls(), ...others()]) {
    const { text, headers } = await app.request.get(url);
    said.push([url, JSON.stringify(headers) + text]);
  }
  for (const query of GRAPHQL) {
    const { text } = await app.request.post('/graphql').send({ query, variables: { id: documentId } });
    said.push([query, text]);
  }
  return said;
};

const tells = (text: string): boolean => /jinsique|金丝雀/.test(text);

describe('a sealed record', () => {
  it('was in the answers before, or this would prove nothing', async () => {
    expect((await crawl()).filter(([, answer]) => tells(answer)).length).toBeGreaterThan(20);
  });

  it('appears in no public answer, page, event or log, nor in a table of the register', async () => {
    await seal().expect(200);
    const said = await crawl();
    expect(said.filter(([, answer]) => tells(answer))).toEqual([]);
    expect(said.filter(([asked, answer]) => !asked.includes('amount') && answer.includes('7654.32'))).toEqual([]);
    for (const name of ['records', 'record_texts', 'record_attachments', 'events', 'sealed_slugs', 'record_columns']) {
      const rows = await app.strapi.db.connection(`disclosure_${name}`).select();
      expect([name, tells(JSON.stringify(rows))]).toEqual([name, false]);
    }
    expect(logged.map((line) => line.replace(`q=${CANARY}`, '')).filter(tells)).toEqual([]);
  });

  it('shows number, organ, kind, dates and class of reason, and nothing else', async () => {
    const { data } = await get(`/records/${documentId}`);
    const shown = Object.entries(data).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    );
    expect(Object.fromEntries(shown)).toEqual({
      documentId,
      contentType: 'api::decision.decision',
      kind: 'decision.penalty',
      indexNumber: expect.stringMatching(/^zjj\//),
      organ: { code: 'zjj', name: '机关zjj' },
      madeOn: '2016-03-01',
      disclosedOn: data.disclosedOn,
      disclosedAt: data.disclosedAt,
      withdrawnOn: data.withdrawnOn,
      migrated: false,
      origin: 'own',
      state: 'sealed',
      reasonCode: 'privacy',
      relations: {},
      links: { self: expect.any(String), page: expect.any(String), content: null },
    });
  });

  it('is told apart by no filter on what it hides: it stands under none', async () => {
    for (const filter of ['topic=10.2', 'column=art20_6', 'statutoryItem=art20_6', 'channel=website']) {
      expect((await get(`/records?state=all&${filter}`)).meta).toMatchObject({ total: 0, notPublic: 0, records: 0 });
    }
    for (const filter of ['topic=none', 'column=none', 'statutoryItem=none', 'channel=none']) {
      expect((await get(`/records?state=all&${filter}`)).meta).toMatchObject({ records: 1 });
    }
    expect((await get('/counts?measure=amount&kind=decision.penalty')).meta.total).toBe(7654.32);
  });

  it('keeps no salt with which its words could be tried against the log', async () => {
    const salts = await app.strapi.db
      .connection('disclosure_event_salts')
      .whereIn(
        'sequence',
        app.strapi.db.connection('disclosure_events').where({ document_id: documentId }).select('sequence'),
      );
    expect(salts).toEqual([]);
  });

  it('is not named in the refusals that its draft gives rise to', async () => {
    const refusals = [
      await app.request
        .post('/api/decisions')
        .set('Authorization', `Bearer ${token}`)
        .send({ data: { title: '另一件', kind: 'penalty', organ, documentNumber: `${CANARY}字1号` } }),
      await app.request.delete(`/api/organs/${organ}`).set('Authorization', `Bearer ${token}`),
      await app.request.put(`/api/decisions/${documentId}`).set('Authorization', `Bearer ${token}`).send({ data: {} }),
    ];
    for (const { status, text } of refusals) {
      expect(status).toBe(400);
      expect(text.replaceAll(`${CANARY}字1号`, '')).not.toMatch(/jinsique|金丝雀/);
    }
  });
});

it('lets nobody take the slug of a sealed document, even once its draft is gone', async () => {
  const notice = documents(app.strapi, 'notice');
  const data = { title: '关于疏散演练的通知', kind: 'circular', organ, madeOn: '2016-01-04' };
  const publishOne = () => notice.create({ locale: 'zh-Hans', status: 'published', data });
  const first = await publishOne();
  await ask(app, jwt, first.documentId, { act: 'withdraw', reasonCode: 'secrecy' }).expect(200);
  await notice.delete({ documentId: first.documentId, locale: '*' });

  const second = await publishOne();
  expect([first.slug, second.slug]).toEqual([
    'guan-yu-shu-san-yan-lian-de-tong-zhi',
    'guan-yu-shu-san-yan-lian-de-tong-zhi-2',
  ]);
});
