import type { Knex } from 'knex';
import { kindOf } from '../../../core/registered-type';
import type { RegisteredType } from '../../../core/registered-type';
import type { RecordFilter } from '../../../core/query';
import type { DraftsLeftOut } from '../../../shared/explanation';
import { readableDrafts } from '../catalogue/readable';
import type { Register } from '../counting/counts';
import { columnOf, linkOf, tableOf } from '../register/content-tables';
import { TABLES } from '../tables/names';

type Draft = DraftsLeftOut['documents'][number];

interface Asked {
  readonly filter: Pick<RecordFilter, 'kinds' | 'organs'>;
  /** Of the administrator who asks: drafts that he may not read are counted and not named. */
  readonly userAbility: unknown;
  readonly limit: number;
}

/** Documents of the kinds and organs asked about that were never public: they count nowhere yet. For the admin alone. */
export async function draftsLeftOut(register: Register, { filter, userAbility, limit }: Asked): Promise<DraftsLeftOut> {
  const documents: Draft[] = [];
  let count = 0;
  for (const type of register.types) {
    const ids: string[] =
      (await neverPublic(register, type, filter)?.distinct('c.document_id').pluck('c.document_id')) ?? [];
    count += ids.length;
    const room = limit - documents.length;
    if (ids.length > 0 && room > 0)
      documents.push(...(await named(register, type, { ids: ids.slice(0, room), userAbility })));
  }
  return { count, documents };
}

function neverPublic(
  { strapi, db }: Register,
  { uid, kinds, attribute }: RegisteredType,
  filter: Asked['filter'],
): Knex.QueryBuilder | undefined {
  const asked = kinds.filter((kind) => filter.kinds.includes(kind));
  if (asked.length === 0) return undefined;
  const query = db({ c: tableOf(strapi, uid) }).whereNotExists(
    db({ r: TABLES.records })
      .select(db.raw('1'))
      .whereRaw('r.document_id = c.document_id')
      .where('r.content_type', uid),
  );
  if (attribute.kind !== undefined) {
    void query.whereIn(
      `c.${columnOf(strapi, uid, attribute.kind)}`,
      asked.map((kind) => kind.slice(kind.indexOf('.') + 1)),
    );
  }
  if (filter.organs !== undefined) {
    const organ = linkOf(strapi, uid, attribute.organ);
    void query
      .join({ l: organ.table }, `l.${organ.from}`, 'c.id')
      .join({ o: organ.targetTable }, 'o.id', `l.${organ.to}`)
      .whereIn('o.code', filter.organs);
  }
  return query;
}

async function named(
  { strapi }: Register,
  type: RegisteredType,
  { ids, userAbility }: { ids: readonly string[]; userAbility: unknown },
): Promise<Draft[]> {
  const rows = await readableDrafts(strapi, { uid: type.uid, documentIds: ids, userAbility });
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return [...new Map(rows.map((row) => [row.documentId, row])).values()].map((row) => ({
    documentId: row.documentId,
    contentType: type.uid,
    kind: kindOf(type, text(row[type.attribute.kind ?? ''])),
    title: text(row[type.attribute.title]),
  }));
}
