import { startApp, type TestApp } from './app';
import { createOrgan, documents, ends, type Stored } from './catalogue-fixtures';

let app: TestApp;
let first: Stored;
let second: Stored;
let third: Stored;
beforeAll(async () => {
  app = await startApp();
  first = await createOrgan(app.strapi, 'first');
  second = await createOrgan(app.strapi, 'second');
  third = await createOrgan(app.strapi, 'third');
});
afterAll(() => app.stop());

const regulations = () => documents(app.strapi, 'regulation');
const populate = ['organ', 'coIssuers', 'columns', 'repeals'] as const;
const read = (documentId: string, locale: string, status: 'draft' | 'published' = 'draft') =>
  regulations().findOne({ documentId, locale, status, populate });

const create = (data: object = {}) =>
  regulations().create({
    data: { title: '办法', kind: 'policy_document', organ: first.documentId, coIssuers: [second.documentId], ...data },
  });

describe('a locale added with only a title', () => {
  it('has the organ, the joint issuers and the columns of the document, and can be published', async () => {
    const { documentId } = await create();
    await regulations().update({ documentId, locale: 'en', data: { title: 'Measures' } });
    const draft = await read(documentId, 'en');
    expect(ends(draft, 'organ')).toEqual(['first']);
    expect(ends(draft, 'coIssuers')).toEqual(['second']);
    expect(ends(draft, 'columns')).toEqual(['art20_1']);
    expect(draft).toMatchObject({ kind: 'policy_document', slug: 'measures' });

    await regulations().publish({ documentId, locale: 'en' });
    expect(ends(await read(documentId, 'en', 'published'), 'organ')).toEqual(['first']);
  });

  it('starts as the drafts are, not as what is public, and leaves them alone', async () => {
    const { documentId } = await create({ madeOn: '2016-01-04', effectiveOn: '2017-01-01', repealedOn: '2020-01-01' });
    await regulations().publish({ documentId });
    const data = { kind: 'normative_document', repealedOn: null, effectiveOn: '2018-01-01' };
    await regulations().update({ documentId, data });
    await regulations().update({ documentId, locale: 'en', data: { title: 'Measures' } });
    expect(await read(documentId, 'en')).toMatchObject(data);
    expect(await read(documentId, 'zh-Hans')).toMatchObject(data);
  });

  it('links to the rows of its own locale', async () => {
    const { documentId } = await create();
    await regulations().update({ documentId, locale: 'en', data: { title: 'Measures' } });
    const draft = await read(documentId, 'en');
    expect((draft?.organ as Stored).locale).toBe('en');
  });

  it('takes the untouched relations of a form for what they are', async () => {
    const { documentId } = await create();
    const untouched = { connect: [], disconnect: [] };
    await regulations().update({
      documentId,
      locale: 'en',
      data: { title: 'Measures', organ: untouched, coIssuers: untouched },
    });
    expect(ends(await read(documentId, 'en'), 'organ')).toEqual(['first']);
  });

  it('comes from English to Chinese as well as the other way', async () => {
    const { documentId } = await regulations().create({
      locale: 'en',
      data: { title: 'Measures', kind: 'policy_document', organ: first.documentId },
    });
    await regulations().update({ documentId, locale: 'zh-Hans', data: { title: '办法' } });
    expect(ends(await read(documentId, 'zh-Hans'), 'organ')).toEqual(['first']);
  });
});

describe('a relation changed in one locale', () => {
  it('changes in the drafts of all', async () => {
    const { documentId } = await create();
    await regulations().update({ documentId, locale: 'en', data: { title: 'Measures' } });
    await regulations().update({
      documentId,
      locale: 'en',
      data: { organ: third.documentId, coIssuers: { connect: [first.documentId], disconnect: [second.documentId] } },
    });
    const chinese = await read(documentId, 'zh-Hans');
    expect(ends(chinese, 'organ')).toEqual(['third']);
    expect(ends(chinese, 'coIssuers')).toEqual(['first']);
  });

  it('changes what is public in the others only when it is published', async () => {
    const { documentId } = await create();
    await regulations().update({ documentId, locale: 'en', data: { title: 'Measures' } });
    await regulations().publish({ documentId, locale: '*' });
    await regulations().update({ documentId, data: { organ: third.documentId, madeOn: '2016-05-04' } });
    expect(ends(await read(documentId, 'en', 'published'), 'organ')).toEqual(['first']);

    await regulations().publish({ documentId });
    const english = await read(documentId, 'en', 'published');
    expect(ends(english, 'organ')).toEqual(['third']);
    expect(english).toMatchObject({ madeOn: '2016-05-04', title: 'Measures' });
  });

  it('comes back in all drafts when the draft is discarded', async () => {
    const { documentId } = await create();
    await regulations().update({ documentId, locale: 'en', data: { title: 'Measures' } });
    await regulations().publish({ documentId, locale: '*' });
    await regulations().update({ documentId, data: { organ: third.documentId } });
    await regulations().discardDraft({ documentId });
    expect(ends(await read(documentId, 'en'), 'organ')).toEqual(['first']);
  });

  it('leaves alone what another locale names besides', async () => {
    const chineseOnly = await create({ title: '旧办法' });
    const { documentId } = await create({ repeals: [chineseOnly.documentId] });
    await regulations().update({ documentId, locale: 'en', data: { title: 'Measures' } });
    expect(ends(await read(documentId, 'en'), 'repeals')).toEqual([]);

    await regulations().update({ documentId, locale: 'en', data: { coIssuers: [third.documentId] } });
    expect(ends(await read(documentId, 'zh-Hans'), 'repeals')).toEqual([chineseOnly.documentId]);
  });
});
