import type { Knex } from 'knex';
import { answeringFilter } from '../../../core/answerable';
import type { CountQuery } from '../../../core/query';
import { TABLES } from '../tables/names';
import type { Asked } from './asked';
import { conditionsOf } from './conditions';
import type { Register } from './counts';

/** The records that a figure counts, as a statement on `disclosure_records as r`: count, sum or list it. */
export function population(db: Knex, asked: Asked): Knex.QueryBuilder {
  const query = db({ r: TABLES.records });
  for (const { met } of conditionsOf(db, asked)) void query.where(met);
  return query;
}

/** The figure that a question without groups asks for. */
export function askedBy({ types, organs }: Register, { measure, filter, time }: CountQuery): Asked {
  const day = 'days' in time ? time.days[0] : undefined;
  if (day === undefined) return { types, measure, filter, when: { spans: 'spans' in time ? time.spans : [] } };
  const answering = measure === 'inForce' ? answeringFilter(filter, organs, day) : filter;
  return { types, measure, filter: answering, when: { day } };
}
