import type { RegisteredType } from '../../../core/registered-type';
import type { RecordCard } from '../../../shared/record';
import type { Register } from '../counting/counts';
import type { RecordRow } from '../register/records';
import { TABLES } from '../tables/names';
import { attributesOf } from './attributes';
import type { Reader } from './cards';
import { toCards } from './cards';

/** Names of the relations that lead to registered documents: interprets, repeals, amends. */
export const documentRelations = ({ strapi, types }: Register, type: RegisteredType): string[] =>
  attributesOf(strapi, type)
    .filter(([name, { target }]) => name !== 'localizations' && types.some(({ uid }) => uid === target))
    .map(([name]) => name);

/** Cards of the related documents, as far as they are public. */
export async function relatedCards(
  register: Register,
  reader: Reader,
  { type, content }: { type: RegisteredType; content: Readonly<Record<string, unknown>> },
): Promise<Record<string, readonly RecordCard[]>> {
  const related = documentRelations(register, type).map((name) => {
    const documents = (content[name] ?? []) as { documentId: string }[] | { documentId: string };
    return { name, documentIds: [documents].flat().map(({ documentId }) => documentId) };
  });
  const ids = related.flatMap(({ documentIds }) => documentIds);
  const rows: RecordRow[] =
    ids.length === 0 ? [] : await register.db(TABLES.records).whereIn('document_id', ids).where({ state: 'public' });
  const cards = await toCards(rows, reader);
  return Object.fromEntries(
    related.map(({ name, documentIds }) => [name, cards.filter(({ documentId }) => documentIds.includes(documentId))]),
  );
}
