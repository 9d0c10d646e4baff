import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { firstDayOf, lastDayOf } from '../../../core/plain-date';
import type { LimitRule } from '../../../core/timeliness/limits';
import type { Due } from '../../../core/timeliness/timeliness';
import { dueBy, limitOf, NOT_APPLICABLE } from '../../../core/timeliness/timeliness';
import type { WorkCalendar } from '../../../core/timeliness/work-calendar';
import { correctingTimeliness } from '../freeze/correcting-timeliness';
import { actorOf } from '../register/actor';
import { appendEvent } from '../register/events';
import type { Publication } from '../register/publication';
import type { RecordRow } from '../register/records';
import { TABLES } from '../tables/names';
import { dueColumns } from './due';

/** What records are judged by. */
export interface Basis {
  readonly calendar: WorkCalendar;
  readonly limits: readonly LimitRule[];
}

/** Which records: all, or those that the data of some years may move. */
export type Scope = 'all' | { readonly years: readonly number[] };

export interface Batch {
  readonly scope: Scope;
  /** Id of the last record of the batch before. */
  readonly after: number;
  /** Whether each record that moves gets an event: not where nothing was known of it before. */
  readonly told: boolean;
}

const BATCH = 500;

interface Moved {
  readonly row: RecordRow;
  readonly due: Due;
}

/** Judges the next records anew; the id of the last of them, `null` when there are no more. */
export async function settleBatch(
  strapi: Core.Strapi,
  publication: Publication,
  basis: Basis,
  { scope, after, told }: Batch,
): Promise<number | null> {
  const { trx } = publication;
  const query = trx<RecordRow>(TABLES.records).where('id', '>', after).orderBy('id').limit(BATCH);
  const rows = (await within(query, scope)) as RecordRow[];
  const judge = judging(basis);
  const moved = rows.map((row) => ({ row, due: judge(row) })).filter(hasMoved);
  const rejudged = moved.filter(({ row, due }) => row.timeliness !== due.timeliness).map(({ row }) => row);
  await correctingTimeliness(strapi, publication, rejudged, async () => {
    await write(trx, moved);
    if (told) for (const each of moved) await tell(strapi, publication, each);
  });
  return rows.at(-1)?.id ?? null;
}

/** A year moves deadlines that lie in it or were walked through it, and every one that waits for a year to be known. */
function within(query: Knex.QueryBuilder, scope: Scope): Knex.QueryBuilder {
  if (scope === 'all') return query;
  const span = [firstDayOf(Math.min(...scope.years)), lastDayOf(Math.max(...scope.years) + 1)] as const;
  return query.where((either) => either.whereBetween('deadline', span).orWhere('deadline_provisional', true));
}

/** Says by when a record had to be disclosed; thousands share few days to count from. */
export function judging({ calendar, limits }: Basis): (row: RecordRow) => Due {
  const known = new Map<string, Due>();
  return (row) => {
    const { kind, origin, made_on: madeOn, decided_on: decidedOn, disclosed_on: disclosedOn } = row;
    const bound = limitOf({ kind, origin, madeOn, decidedOn, disclosedOn, migrated: Boolean(row.migrated) }, limits);
    if (bound === null) return NOT_APPLICABLE;
    const key = [bound.limit.days, bound.limit.count, bound.from, disclosedOn].join();
    const due = known.get(key) ?? dueBy({ ...bound, disclosedOn }, calendar);
    known.set(key, due);
    return due;
  };
}

const hasMoved = ({ row, due }: Moved): boolean =>
  row.deadline !== due.deadline ||
  Boolean(row.deadline_provisional) !== due.deadlineProvisional ||
  row.timeliness !== due.timeliness;

/** One statement for all records that come to the same. */
async function write(trx: Knex, moved: readonly Moved[]) {
  const groups = new Map<string, Moved[]>();
  for (const each of moved) {
    const key = JSON.stringify(each.due);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue;
    const ids = [first, ...others].map(({ row }) => row.id);
    await trx(TABLES.records).whereIn('id', ids).update(dueColumns(first.due));
  }
}

const tell = (strapi: Core.Strapi, { trx, now, grounds }: Publication, { row, due }: Moved) =>
  appendEvent(trx, {
    at: now.toISOString(),
    actor: grounds.actor ?? actorOf(strapi),
    action: 'timeliness',
    contentType: row.content_type,
    documentId: row.document_id,
    changed: [
      ...(row.deadline === due.deadline ? [] : ['deadline']),
      ...(Boolean(row.deadline_provisional) === due.deadlineProvisional ? [] : ['deadlineProvisional']),
      ...(row.timeliness === due.timeliness ? [] : ['timeliness']),
    ],
    figures: { indexNumber: row.index_number, ...due },
  });
