import type { Knex } from 'knex';
import { TABLES } from '../tables/names';

const pattern = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** Keeps the records in which every word stands in a title, summary, keyword or number. */
export function searching(query: Knex.QueryBuilder, db: Knex, words: readonly string[]): Knex.QueryBuilder {
  for (const word of words) {
    const like = pattern(word);
    const inText = db({ t: TABLES.texts })
      .select(db.raw('1'))
      .whereRaw('t.record_id = r.id')
      .andWhere((either) => {
        for (const column of ['t.title', 't.summary', 't.keywords'])
          either.orWhereRaw(`lower(${column}) like ? escape '\\'`, [like]);
      });
    query.andWhere((either) => {
      either.whereExists(inText);
      for (const column of ['r.index_number', 'r.document_number'])
        either.orWhereRaw(`lower(${column}) like ? escape '\\'`, [like]);
    });
  }
  return query;
}
