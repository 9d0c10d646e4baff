import { startApp, type TestApp } from './app';
import { createOrgan, publishNew } from './documents';

let app: TestApp;
let documentId: string;

const ask = async (query: string) => {
  const { body } = await app.request.post('/graphql').send({ query });
  return body as { data?: Record<string, never>; errors?: { message: string; extensions: object }[] };
};

beforeAll(async () => {
  app = await startApp();
  const organ = await createOrgan(app.strapi, 'zjj');
  const penalty = { organ, kind: 'penalty', madeOn: '2016-02-01', decidedOn: '2016-02-01', disclosedOn: '2016-02-03' };
  await publishNew(app.strapi, 'decision', { ...penalty, amountYuan: 30_000_000.5 });
  ({ documentId } = await publishNew(app.strapi, 'decision', { ...penalty, amountYuan: 0.25, body: '**决定**' }));
});
afterAll(() => app.stop());

it('says the same as REST', async () => {
  const { data } = await ask(`{
    disclosureYears(organ: "zjj") { year disclosed available }
    disclosureYear(year: 2016) { disclosed byKind { key value } }
    disclosureCounts(measure: "amount", kind: "decision.penalty", year: 2016, groupBy: ["year", "kind"]) {
      data { year kind value } meta { total unit labels }
    }
    disclosureRecords(kind: ["decision.penalty"], year: [2016], limit: 1) { data { documentId organ { code } } meta { total nextCursor } }
    disclosureRecord(documentId: "${documentId}") { bodyHtml amountYuan fields relations { name } }
  }`);
  expect(data).toMatchObject({
    disclosureYears: [{ year: 2016, disclosed: 2, available: 2 }],
    disclosureYear: { disclosed: 2, byKind: expect.arrayContaining([{ key: 'decision.penalty', value: 2 }]) },
    disclosureCounts: {
      data: [{ year: 2016, kind: 'decision.penalty', value: 30_000_000.75 }],
      meta: { total: 30_000_000.75, unit: 'yuan', labels: { kind: { 'decision.penalty': '行政处罚' } } },
    },
    disclosureRecords: { data: [{ organ: { code: 'zjj' } }], meta: { total: 2, nextCursor: expect.any(String) } },
    disclosureRecord: {
      bodyHtml: '<p><strong>决定</strong></p>\n',
      amountYuan: 0.25,
      fields: { partyKind: 'organisation', quantity: 1 },
    },
  });
});

it('refuses a bad argument by name', async () => {
  const { errors } = await ask('{ disclosureCounts(measure: "issued", kind: "notice") { meta { total } } }');
  expect(errors?.[0]?.message).toBe('measure issued does not cover kind notice');
  expect(errors?.[0]?.extensions).toMatchObject({ error: { details: { parameter: 'kind' } } });
});
