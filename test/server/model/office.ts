import type { TestApp } from '../app';
import { createOrgan } from '../documents';
import { typeOf, type Locale, type Organ, type Particulars } from './words';

/** Two organs of the app, who do to their documents what the model says is done. */
export interface Office {
  readonly app: TestApp;
  readonly jwt: string;
  readonly organs: Readonly<Record<Organ, { readonly documentId: string; readonly code: string }>>;
  /** Ids of the documents, in the order of the model's. */
  readonly ids: string[];
}

/** A new office, since documents of others must not be counted among its own. */
export async function openOffice(app: TestApp, jwt: string): Promise<Office> {
  const open = async () => {
    const code = `o${Math.random().toString(36).slice(2, 10)}`;
    return { code, documentId: await createOrgan(app.strapi, code) };
  };
  return { app, jwt, organs: { a: await open(), b: await open() }, ids: [] };
}

const TITLES: Readonly<Record<Locale, string>> = { 'zh-Hans': '关于政务公开工作的文件', en: 'On open government' };

/** The fields of a document that says `particulars`. */
export const toData = ({ organs }: Office, { kind, organ, origin, ...others }: Particulars, locale: Locale) => ({
  ...(typeOf({ kind }) === 'decision' ? { ...others, partyKind: 'organisation' } : { madeOn: others.madeOn }),
  ...(typeOf({ kind }) === 'regulation' && { repealedOn: others.repealedOn }),
  title: TITLES[locale],
  kind: kind.split('.')[1],
  organ: organs[organ].documentId,
  origin,
  issuer: origin === 'reprint' ? '国务院办公厅' : null,
});
