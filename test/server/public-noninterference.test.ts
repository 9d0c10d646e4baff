import { startApp } from './app';
import { createSecrets, type Secrets } from './fixtures/secrets';

/** `:notice` and the like stand for the documents of each database; `#` for the word that only one of them has in its drafts. */
const QUESTIONS = [
  '/api/notices?populate=*&locale=*',
  '/api/notices?filters[title][$startsWith]=#',
  '/api/notices?filters[title][$containsi]=#&locale=*',
  '/api/notices?filters[interprets][title][$startsWith]=#',
  '/api/notices?filters[localizations][title][$startsWith]=#',
  '/api/notices?filters[$or][0][localizations][title][$startsWith]=#&filters[$or][1][title]=x',
  '/api/notices?filters[title][localizations][title][$startsWith]=#',
  '/api/notices?filters[createdBy][email][$startsWith]=#',
  '/api/notices?filters[attachments][folderPath][$startsWith]=/#',
  '/api/notices?filters[attachments][provider_metadata][$containsi]=#',
  '/api/notices?filters[attachments][related][title][$startsWith]=#',
  '/api/notices?populate[interprets][filters][title][$startsWith]=#',
  '/api/notices?populate[localizations][filters][title][$startsWith]=#',
  '/api/notices?populate[interprets][filters][localizations][title][$startsWith]=#',
  '/api/notices?sort=localizations.title',
  '/api/notices?sort=interprets.title',
  '/api/notices?_q=#',
  '/api/notices?status=draft&filters[title][$startsWith]=#',
  '/api/notices?status[$ne]=published&_q=#',
  '/api/notices?publicationFilter=modified&_q=#',
  '/api/notices?hasPublishedVersion=false&_q=#',
  '/api/notices?where[title][$startsWith]=#',
  '/api/notices?lookup[title][$startsWith]=#',
  '/api/notices/:notice?populate=*',
  '/api/notices/:draftNotice?populate=*',
  '/api/regulations?populate=*&locale=*',
  '/api/regulations/:draftRegulation',
  '/api/organs?populate=*',
  '/api/upload/files?filters[folderPath][$startsWith]=/#',
];

const GRAPHQL = [
  '{ notices(locale: "*") { title interprets { title } localizations { title } attachments { url } } }',
  '{ notices_connection(filters: { title: { startsWith: "#" } }) { pageInfo { total } } }',
  '{ notices_connection(filters: { interprets: { title: { startsWith: "#" } } }) { pageInfo { total } } }',
  '{ notices_connection(filters: { localizations: { title: { startsWith: "#" } } }) { pageInfo { total } } }',
  '{ notices(status: DRAFT, filters: { title: { startsWith: "#" } }) { title } }',
  '{ notices(publicationFilter: MODIFIED, filters: { title: { startsWith: "#" } }) { title } }',
  '{ regulations { title } regulation(documentId: ":draftRegulation") { title } }',
];

const WORD = 'CANARY';

type Response = { readonly status: number; readonly text: string; readonly headers: Record<string, string> };

/** Two databases that differ in nothing but what is not public. */
describe('what is not public', () => {
  const answers = async (word: string): Promise<string[]> => {
    const app = await startApp();
    try {
      const secrets = await createSecrets(app, word);
      const said: string[] = [];
      for (const question of QUESTIONS) said.push(await answerOf(app.request.get(named(question, secrets)), secrets));
      for (const query of GRAPHQL) {
        said.push(await answerOf(app.request.post('/graphql').send({ query: named(query, secrets) }), secrets));
      }
      return said;
    } finally {
      await app.stop();
    }
  };

  it('changes no byte of any public answer', async () => {
    const [first, second] = [await answers(WORD), await answers('OTHER')];
    expect(first.length).toBe(QUESTIONS.length + GRAPHQL.length);
    first.forEach((answer, index) => expect([index, answer]).toEqual([index, second[index]]));
  });

  const named = (text: string, secrets: Secrets): string =>
    Object.entries(secrets)
      .reduce((all, [name, id]) => all.replace(`:${name}`, id), text)
      .replaceAll('#', WORD);

  /** Ids and instants differ between any two databases. */
  const answerOf = async (asked: PromiseLike<Response>, secrets: Secrets): Promise<string> => {
    const { status, text, headers } = await asked;
    const { otherLocale: _, ...ids } = secrets;
    const known = Object.entries(ids).reduce((all, [name, id]) => all.replaceAll(id, name), text);
    const plain = known
      .replace(/"documentId":"[a-z0-9]{24}"/g, '"documentId"')
      .replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"instant"');
    return `${status} ${headers['content-type']} ${plain}`;
  };
});
