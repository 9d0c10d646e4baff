import type { Core } from '@strapi/strapi';
import type { Instant } from '../../core/instant';
import { millisecondsBetween } from '../../core/instant';
import type { Health } from '../../shared/contracts';
import { postCommitFailures } from './after-commit';
import { clock } from './clock';
import { rowsOf } from './tables/dialect';
import { TABLES } from './tables/names';
import { lastTickAt } from './worker';

interface Counted {
  readonly now: Instant;
  readonly overdue: number | string;
  readonly oldest: Instant | null;
  readonly failed: number | string;
  readonly needs_review: number | string;
}

export async function health(strapi: Core.Strapi): Promise<Health> {
  const db = strapi.db.connection;
  const now = await clock.now(db);
  const [row] = rowsOf<Counted>(
    await db.raw(
      `select count(*) as overdue, min(due_at) as oldest,
         (select count(*) from ${TABLES.actions} where state = 'failed') as failed,
         (select count(*) from ${TABLES.actions} where state = 'needs_review') as needs_review
       from ${TABLES.actions}
       where (state in ('scheduled', 'retrying') and due_at <= ?) or (state = 'running' and lease_until <= ?)`,
      [now, now],
    ),
  );
  return {
    overdue: Number(row?.overdue ?? 0),
    oldestOverdueMs: row?.oldest ? millisecondsBetween(row.oldest, now) : 0,
    failed: Number(row?.failed ?? 0),
    needsReview: Number(row?.needs_review ?? 0),
    lastTickAt: lastTickAt(strapi),
    postCommitFailures: postCommitFailures(strapi),
  };
}
