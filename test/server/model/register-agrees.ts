import { verified } from '../commands';
import { get, nameOf } from './asking';
import type { Office } from './office';
import type { Register } from './register';
import { typeOf } from './words';

/** Each record is in the state, and has the number and the day, that the model knows. */
export async function expectEntries(office: Office, register: Register) {
  const known: Record<string, unknown>[] = await office.app.strapi.db
    .connection('disclosure_records')
    .whereIn('organ_code', [office.organs.a.code, office.organs.b.code])
    .select();
  const found = known.map((row) => ({
    documentId: row.document_id,
    state: row.state,
    isSealed: row.sealed_on !== null,
    indexNumber: String(row.index_number).replace(/^[^/]+/u, (code) => nameOf(office, code)),
    disclosedOn: row.disclosed_on,
  }));
  const expected = register.docs.flatMap(({ entry }, index) => {
    if (entry === null) return [];
    const { state, isSealed, indexNumber, disclosedOn } = entry;
    return [{ documentId: office.ids[index], state, isSealed, indexNumber, disclosedOn }];
  });
  const inOrder = (rows: readonly { documentId: unknown }[]) =>
    [...rows].sort((one, other) => (String(one.documentId) < String(other.documentId) ? -1 : 1));
  expect(inOrder(found)).toEqual(inOrder(expected));
}

/** Drafts and published rows are there in just the locales that the model knows, all with the document's one number. */
export async function expectContent(office: Office, register: Register) {
  for (const [index, doc] of register.docs.entries()) {
    const rows: Record<string, unknown>[] = await office.app.strapi.db
      .connection(`${typeOf(doc.what)}s`)
      .where({ document_id: office.ids[index] })
      .orderBy('locale');
    const inLocales = (isPublished: boolean) =>
      rows.filter((row) => (row.published_at !== null) === isPublished).map(({ locale }) => locale);
    expect({ drafts: inLocales(false), public: inLocales(true) }).toEqual({ drafts: doc.drafts, public: doc.public });
    if (doc.entry === null) continue;
    for (const row of rows) expect(row).toMatchObject({ disclosed_on: doc.entry.disclosedOn });
    expect(new Set(rows.map((row) => row.index_number)).size).toBeLessThanOrEqual(1);
  }
}

/** The log has neither gap nor event too many, and nothing contradicts it. */
export async function expectLog(office: Office, head: number) {
  const { app } = office;
  const sequences = await app.strapi.db.connection('disclosure_events').orderBy('sequence').pluck('sequence');
  expect(sequences.map(Number)).toEqual(Array.from({ length: head }, (_, index) => index + 1));
  expect((await get(office, '/events/head')).data.sequence).toBe(head);
  expect(await verified(app.strapi)).toEqual([]);
}
