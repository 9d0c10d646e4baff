import { documents } from '../documents';
import { freezing } from '../freeze-history';
import { perform } from '../perform';
import { bulkOf } from './model';
import { toData, type Office } from './office';
import { docOf, type Doc, type Register } from './register';
import { changed, daysFrom, typeOf, yearOf, type Deed, type Of } from './words';

/** Does `deed` to the documents that `register` describes, by the roads that editors and clients take. */
export async function doing(office: Office, register: Register, deed: Deed): Promise<unknown> {
  switch (deed.do) {
    case 'create':
      return create(office, register, deed);
    case 'freeze': {
      const year = yearOf(register.today) - deed.yearsAgo;
      return freezing(office.app.strapi).freeze({ organ: office.organs[deed.organ].code, year });
    }
    case 'bulk':
      return publishInBulk(office, register, deed);
    default: {
      const doc = docOf(register, deed.of);
      return doc && doingTo(office, register, doc, deed);
    }
  }
}

/** What an editor types who changes it; whatever is not changed is not sent. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { nthKind: ['kind'], origin: ['origin', 'issuer'] };

async function doingTo(
  office: Office,
  { docs, today }: Register,
  doc: Doc,
  deed: Exclude<Deed, Of<'create' | 'freeze' | 'bulk'>>,
): Promise<unknown> {
  const { strapi } = office.app;
  const documentId = office.ids[docs.indexOf(doc)] ?? '';
  const service = documents(strapi, typeOf(doc.what));
  switch (deed.do) {
    case 'edit': {
      const all = toData(office, changed(doc.what, deed.change), deed.in);
      const said = ['title', ...Object.keys(deed.change).flatMap((name) => ATTRIBUTES[name] ?? name)];
      const data = Object.fromEntries(Object.entries(all).filter(([name]) => said.includes(name)));
      return service.update({ documentId, locale: deed.in, data, status: deed.at });
    }
    case 'discard':
      // What is not public Strapi would discard for good.
      return doc.public.includes(deed.in) ? service.discardDraft({ documentId, locale: deed.in }) : undefined;
    case 'clone': {
      const { entries, ...clone } = await service.clone({ documentId, locale: '*' });
      return entries.length > 0 && office.ids.push(clone.documentId);
    }
    case 'act': {
      const reasonCode = deed.act === 'seal' || deed.seals ? 'privacy' : 'error';
      return perform(strapi, documentId, { act: deed.act, reasonCode });
    }
    case 'correct': {
      const disclosedOn = daysFrom(today, -deed.back);
      return perform(strapi, documentId, { act: 'correct', reasonCode: 'error', disclosedOn });
    }
    default:
      return service[deed.do]({ documentId, locale: deed.in });
  }
}

async function create(office: Office, { today }: Register, { what, in: locale, at, since }: Of<'create'>) {
  const data = toData(office, what, locale);
  const { documentId } = await documents(office.app.strapi, typeOf(what)).create({
    locale,
    status: at,
    data: since === null ? data : { ...data, disclosedOn: daysFrom(today, -since) },
  });
  office.ids.push(documentId);
}

async function publishInBulk({ app, jwt, ids }: Office, register: Register, deed: Of<'bulk'>) {
  const docs = bulkOf(register, deed);
  if (docs[0] === undefined) return;
  const type = typeOf(docs[0].what);
  const { status } = await app.request
    .post(`/content-manager/collection-types/api::${type}.${type}/actions/bulkPublish`)
    .set('Authorization', `Bearer ${jwt}`)
    .send({ documentIds: docs.map((doc) => ids[register.docs.indexOf(doc)]), locale: deed.in });
  if (status !== 200) throw new Error(`Not published in bulk: ${status}`);
}
