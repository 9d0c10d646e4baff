import { startApp, type TestApp } from './app';
import { createOrgan, documents } from './catalogue-fixtures';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await createOrgan(app.strapi, 'bureau');
});
afterAll(() => app.stop());

let number = 0;
const published2016 = () => {
  number += 1;
  return documents(app.strapi, 'notice').create({
    status: 'published',
    data: {
      title: '关于供暖的通知',
      kind: 'circular',
      madeOn: '2016-03-01',
      disclosedOn: '2016-03-04',
      indexNumber: `000014349/2016-0000${number}`,
      documentNumber: `沅建发〔2016〕${number}号`,
      openUntil: '2016-12-31',
    },
  });
};

it('is a new document: without numbers and days, with a slug of its own', async () => {
  const source = await published2016();
  const { entries } = await documents(app.strapi, 'notice').clone({ documentId: source.documentId });
  expect(entries[0]).toMatchObject({
    title: '关于供暖的通知',
    indexNumber: null,
    documentNumber: null,
    disclosedOn: null,
    madeOn: null,
    openUntil: null,
    slug: 'guan-yu-gong-nuan-de-tong-zhi-2',
  });
});

it('keeps what the editor wrote into the form of the clone', async () => {
  const { documentId, ...form } = await published2016();
  const data = { title: '新通知', madeOn: '2017-01-05', documentNumber: form.documentNumber, slug: form.slug };
  const { entries } = await documents(app.strapi, 'notice').clone({ documentId, data });
  expect(entries[0]).toMatchObject({ madeOn: '2017-01-05', documentNumber: null, slug: 'xin-tong-zhi' });
});

it('of a document of 2016 is disclosed today', async () => {
  const source = await published2016();
  const clone = await documents(app.strapi, 'notice').clone({ documentId: source.documentId });
  const [published] = (await documents(app.strapi, 'notice').publish({ documentId: clone.documentId })).entries;
  expect(String(published?.disclosedOn) > '2016-12-31').toBe(true);
  expect(published?.madeOn).toBe(published?.disclosedOn);
});
