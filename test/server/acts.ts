import type { TestApp } from './app';

export type Asked = {
  readonly act: string;
  readonly reasonCode?: string;
  readonly reason?: string;
  readonly disclosedOn?: string;
};

/** Asks for an act as somebody in the admin does; `jwt` is whose right it is. */
export const ask = (app: TestApp, jwt: string, documentId: string, data: Asked, language = 'en') =>
  app.request
    .post(`/disclosure/records/${documentId}/acts`)
    .set('Authorization', `Bearer ${jwt}`)
    .set('Accept-Language', language)
    .send({ data: { reason: '经审查决定', ...data } });

export const recordRow = (app: TestApp, documentId: string) =>
  app.strapi.db.connection('disclosure_records').where({ document_id: documentId }).first();

/** Everything the register and the content of `type` hold, to see whether anything has changed. */
export async function everything(app: TestApp, table: string) {
  const dump: Record<string, unknown[]> = {};
  for (const name of [
    'records',
    'record_texts',
    'record_columns',
    'record_channels',
    'record_attachments',
    'spells',
    'events',
    'event_salts',
    'event_reasons',
    'sealed_slugs',
    'sequences',
  ]) {
    dump[name] = await app.strapi.db.connection(`disclosure_${name}`).select();
  }
  return { ...dump, [table]: await app.strapi.db.connection(table).orderBy('id') };
}
