import type { Knex } from 'knex';
import { TABLES } from '../tables/names';

const pattern = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** Keeps the records in which every word stands in something that the reader is shown of them. */
export function searching(query: Knex.QueryBuilder, db: Knex, words: readonly string[]): Knex.QueryBuilder {
  for (const word of words) {
    const like = pattern(word);
    const contains = (column: string) => db.raw(`lower(${column}) like ? escape '\\'`, [like]);
    const inText = (columns: readonly string[]) =>
      db({ t: TABLES.texts })
        .select(db.raw('1'))
        .whereRaw('t.record_id = r.id')
        .andWhere((either) => {
          for (const column of columns) either.orWhere(contains(column));
        });
    query.andWhere((either) =>
      either
        .where(contains('r.index_number'))
        .orWhere((shown) =>
          shown
            .whereNot('r.state', 'sealed')
            .andWhere((words) => words.where(contains('r.document_number')).orWhereExists(inText(['t.title']))),
        )
        .orWhere((open) => open.where('r.state', 'public').whereExists(inText(['t.summary', 't.keywords']))),
    );
  }
  return query;
}
