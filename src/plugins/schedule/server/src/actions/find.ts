import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { OPEN_STATES } from '../../../core/action';
import type { ActionQuery } from '../../../shared/contracts';
import { clock } from '../clock';
import { TABLES } from '../tables/names';
import type { ActionRow } from './rows';

const listOf = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

function matching(db: Knex, query: ActionQuery) {
  const { state, overdue, contentType, documentId, from, to, group } = query;
  const found = db<ActionRow>(TABLES.actions);
  if (state !== undefined) void found.whereIn('state', listOf(state));
  if (overdue === true) void found.whereIn('state', OPEN_STATES).whereRaw(`due_at <= ${clock.sql(db)}`);
  if (contentType !== undefined) void found.whereIn('content_type', listOf(contentType));
  if (documentId !== undefined) void found.where({ document_id: documentId });
  if (group !== undefined) void found.where({ group_id: group });
  if (from !== undefined) void found.where('due_at', '>=', new Date(from).toISOString());
  if (to !== undefined) void found.where('due_at', '<', new Date(to).toISOString());
  return found;
}

export async function findActions(strapi: Core.Strapi, query: ActionQuery) {
  const db = strapi.db.connection;
  const direction = query.newestFirst === true ? 'desc' : 'asc';
  const rows: ActionRow[] = await matching(db, query)
    .orderBy([
      { column: 'due_at', order: direction },
      { column: 'id', order: direction },
    ])
    .limit(query.limit)
    .offset(query.offset);
  const [count] = await matching(db, query).count<{ total: number | string }[]>({ total: '*' });
  return { rows, total: Number(count?.total ?? 0) };
}
