import type { Knex } from 'knex';
import { groupBy } from '../../../../core/group-by';
import type { EventFigures } from '../../../../core/event';
import type { PlainDate } from '../../../../core/plain-date';
import type { DocumentEvent, History } from '../../../../core/verify/history';
import { replay } from '../../../../core/verify/history';
import type { EventRow } from '../../register/chain';
import { TABLES } from '../../tables/names';

/** An altered event may hold anything; then it tells nothing, and the chain says that it was altered. */
export function figuresOf(row: Pick<EventRow, 'figures'>): EventFigures {
  try {
    return JSON.parse(row.figures) as EventFigures;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

const toEvent = (row: EventRow): DocumentEvent => ({
  sequence: Number(row.sequence),
  at: row.at,
  action: row.action,
  figures: figuresOf(row),
  digest: row.digest,
});

/** What the events of `documentIds` say, by documentId; nothing of documents that no event discloses. */
export async function readHistories(
  db: Knex,
  contentType: string,
  documentIds: readonly string[],
  dayOf: (instant: string) => PlainDate,
): Promise<Map<string, History>> {
  const rows: EventRow[] = await db(TABLES.events)
    .whereIn('document_id', documentIds)
    .andWhere({ content_type: contentType })
    .orderBy('sequence');
  const histories = new Map<string, History>();
  for (const [documentId, events] of groupBy(rows, ({ document_id }) => document_id ?? '')) {
    const history = replay(events.map(toEvent), dayOf);
    if (history !== null) histories.set(documentId, history);
  }
  return histories;
}

/** Salts that are left, by the number of the event. */
export async function readSalts(db: Knex, sequences: readonly number[]): Promise<Map<number, string>> {
  const rows: { sequence: number | string; salt: string }[] = await db(TABLES.salts).whereIn('sequence', sequences);
  return new Map(rows.map(({ sequence, salt }) => [Number(sequence), salt]));
}
