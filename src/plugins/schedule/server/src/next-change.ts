import type { Core } from '@strapi/strapi';
import type { NextChangeService } from './services';
import { rowsOf } from './tables/dialect';
import { TABLES } from './tables/names';

/** What runs now counts by the time it was due: until it is done, nobody may keep what he has read. */
const SQL = `select min(at) as at from (
  select min(run_at) as at from ${TABLES.actions} where state in ('scheduled', 'running', 'retrying')
  union all select min(due_at) as at from ${TABLES.actions} where state = 'running'
) changes`;

export const createNextChangeService = ({ strapi }: { strapi: Core.Strapi }): NextChangeService => ({
  async at() {
    const [row] = rowsOf<{ at: string | null }>(await strapi.db.connection.raw(SQL));
    return row?.at ? new Date(row.at) : null;
  },
});
