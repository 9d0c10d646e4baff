import type { Knex } from 'knex';
import type { PlainDate } from '../../../core/plain-date';
import { insert } from '../tables/insert';
import { TABLES } from '../tables/names';

export const openSpell = (db: Knex, id: number, from: PlainDate) =>
  insert(db, TABLES.spells, [{ record_id: id, from_on: from, to_on: null }]);

export const closeSpell = (db: Knex, id: number, to: PlainDate) =>
  db(TABLES.spells).where({ record_id: id, to_on: null }).update({ to_on: to });
