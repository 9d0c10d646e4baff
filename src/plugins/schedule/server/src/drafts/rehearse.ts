import type { Core } from '@strapi/strapi';
import type { Instant } from '../../../core/instant';
import { withoutAfterCommit } from '../after-commit';
import { publication } from '../publication';

class RolledBack extends Error {}

/** Does `work` as it would be done at `asOf`, with every check of every middleware, and leaves no trace of it. */
export async function rehearse(strapi: Core.Strapi, work: () => Promise<unknown>, asOf: Instant | undefined) {
  const options = asOf === undefined ? {} : { asOf };
  if (strapi.db.inTransaction()) return publication(strapi, ({ trx }) => withinSavepoint(trx, work), options);
  try {
    await publication(
      strapi,
      async () => {
        await withoutAfterCommit(work);
        throw new RolledBack();
      },
      options,
    );
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
}

async function withinSavepoint(trx: { raw(sql: string): PromiseLike<unknown> }, work: () => Promise<unknown>) {
  await trx.raw('savepoint schedule_rehearsal');
  try {
    await withoutAfterCommit(work);
  } finally {
    await trx.raw('rollback to savepoint schedule_rehearsal');
    await trx.raw('release savepoint schedule_rehearsal');
  }
}
