import type { Core } from '@strapi/strapi';
import { settingsOf } from '../settings';
import { TABLES } from '../tables/names';
import type { Relation } from './relations';
import { relationsOf } from './relations';
import { tableOf } from '../register/content-tables';

/** Who names an entry: how many documents, and the title of one. */
export interface Usage {
  readonly count: number;
  readonly title: string;
}

interface Counted {
  readonly count: number | string;
  readonly title: string | null;
}

/** Attributes that call a document by its name, the first that it has. */
const NAMES = ['title', 'name', 'code'] as const;

/** What names the entry: documents of any type, and records whose document is gone. */
export async function usageOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<Usage | undefined> {
  const found: Counted[] = [];
  for (const type of Object.keys(strapi.contentTypes).filter((name) => name.startsWith('api::'))) {
    const relations = relationsOf(strapi, type).filter(({ target }) => target === uid);
    if (relations.length > 0) found.push(await documentsNaming(strapi, type, relations, uid, documentId));
  }
  const documents = found.reduce((total, { count }) => total + Number(count), 0);
  const records = await recordsNaming(strapi, uid, documentId);
  const count = Math.max(documents, Number(records.count));
  const title = found.find((counted) => Number(counted.count) > 0)?.title ?? records.title ?? '';
  return count === 0 ? undefined : { count, title };
}

async function documentsNaming(
  strapi: Core.Strapi,
  type: string,
  relations: readonly Relation[],
  uid: string,
  documentId: string,
): Promise<Counted> {
  const { attributes } = strapi.db.metadata.get(type);
  const name = NAMES.find((candidate) => candidate in attributes) ?? 'document_id';
  const query = strapi.db.connection
    .countDistinct({ count: 'row.document_id' })
    .min({ title: strapi.db.connection.raw('case when seal.id is null then ?? end', [`row.${name}`]) })
    .from({ row: tableOf(strapi, type) })
    .leftJoin({ seal: TABLES.records }, (join) => {
      join.on('seal.document_id', 'row.document_id').onNotNull('seal.sealed_on');
    })
    .whereNot('row.document_id', documentId)
    .where((where) => {
      for (const { table, sourceColumn, targetColumn } of relations) {
        const naming = strapi.db.connection
          .select(`link.${sourceColumn}`)
          .from({ link: table })
          .join({ entry: tableOf(strapi, uid) }, 'entry.id', `link.${targetColumn}`)
          .where('entry.document_id', documentId);
        void where.orWhereIn('row.id', naming);
      }
    });
  return first(await strapi.db.transaction(async ({ trx }) => (await query.transacting(trx)) as Counted[]));
}

/** Where the register keeps the code of an entry: a document that was deleted has left its record there. */
const placeInRegister = (strapi: Core.Strapi, uid: string): readonly [table: string, column: string] => {
  const { organs, topics } = settingsOf(strapi);
  if (uid === organs) return [TABLES.records, 'organ_code'];
  if (uid === topics) return [TABLES.records, 'topic_code'];
  return [TABLES.columns, 'column_code'];
};

async function recordsNaming(strapi: Core.Strapi, uid: string, documentId: string): Promise<Counted> {
  const [table, column] = placeInRegister(strapi, uid);
  const code = strapi.db.connection.select('code').from(tableOf(strapi, uid)).where('document_id', documentId);
  const query = strapi.db.connection.count({ count: '*' }).min({ title: column }).from(table).whereIn(column, code);
  return first(await strapi.db.transaction(async ({ trx }) => (await query.transacting(trx)) as Counted[]));
}

const first = (rows: readonly Counted[]): Counted => rows[0] ?? { count: 0, title: null };
