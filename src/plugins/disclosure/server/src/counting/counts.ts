import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { answeringFilter } from '../../../core/answerable';
import type { Figure } from '../../../core/figures';
import { addUp, overlaps, totalOf } from '../../../core/figures';
import { RULES } from '../../../core/measures';
import { answerableOn } from '../../../core/organs';
import type { Organ } from '../../../core/organs';
import type { CountQuery, Dimension } from '../../../core/query';
import type { RegisteredType } from '../../../core/registered-type';
import type { DisclosureSettings } from '../../../core/settings';
import { tallied } from '../../../core/tallies';
import { grouped } from './dimensions';
import { momentsOf } from './moments';
import type { Moment } from './moments';
import { talliesFor } from './numbers';
import { dayColumn, inUnit, valueOf } from './asked';
import { population } from './population';

/** What counting needs besides the question. */
export interface Register {
  readonly strapi: Core.Strapi;
  readonly db: Knex;
  readonly settings: DisclosureSettings;
  readonly types: readonly RegisteredType[];
  readonly organs: readonly Organ[];
}

export interface Counted {
  readonly figures: readonly Figure[];
  /** Each record once, also where it stands under several columns or channels. */
  readonly total: number;
  /** Whether the rows add up to the total. */
  readonly additive: boolean;
}

const isTime = (dimension: Dimension) => dimension === 'year' || dimension === 'month';

/** Answers `query` from the records and the tables of numbers. */
export async function count(register: Register, query: CountQuery): Promise<Counted> {
  const { nature } = RULES[query.measure];
  const figures = addUp(await figuresOf(register, query, query.groupBy), query.groupBy);
  const overlapping = query.groupBy.some(overlaps);
  const apart = nature !== 'flow' && query.groupBy.some(isTime);
  const total = overlapping || apart ? await totalFor(register, query) : totalOf(figures);

  return {
    figures: figures.map(({ keys, value }) => ({ keys, value: inUnit(query.measure, value) })),
    total: inUnit(query.measure, total),
    additive: !overlapping && (!apart || totalOf(figures) === total),
  };
}

/** A net measure over its whole period; a stock on its last day. */
const totalFor = async (register: Register, query: CountQuery): Promise<number> => {
  const without = query.groupBy.filter((dimension) => !overlaps(dimension) && RULES[query.measure].nature === 'flow');
  const moments = await momentsOf(register.db, query, without);
  const last = moments.slice(-1);
  return totalOf(await figuresAt(register, query, { groupBy: without, moments: last }));
};

async function figuresOf(register: Register, query: CountQuery, groupBy: readonly Dimension[]): Promise<Figure[]> {
  return figuresAt(register, query, { groupBy, moments: await momentsOf(register.db, query, groupBy) });
}

interface At {
  readonly groupBy: readonly Dimension[];
  readonly moments: readonly Moment[];
}

async function figuresAt(register: Register, query: CountQuery, { groupBy, moments }: At): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const moment of moments) figures.push(...(await figuresInMoment(register, query, { groupBy, moment })));
  if ('spans' in query.time) {
    const tallies = await talliesFor(query.measure, register);
    figures.push(...tallied(tallies, { filter: query.filter, spans: query.time.spans, groupBy }));
  }
  return figures;
}

async function figuresInMoment(
  { db, types, organs }: Register,
  { measure, filter }: CountQuery,
  { groupBy, moment }: { groupBy: readonly Dimension[]; moment: Moment },
): Promise<Figure[]> {
  const { when, keys } = moment;
  const day = measure === 'inForce' && 'day' in when ? when.day : undefined;
  const asked = { types, measure, when, filter: day ? answeringFilter(filter, organs, day) : filter };
  const inSql = groupBy.filter((dimension) => !(dimension in keys));
  const query = grouped(population(db, asked), db, inSql, dayColumn(asked));
  const rows = await query.select<Record<string, string | number>[]>(db.raw(`sum(${valueOf(measure)}) as value`));

  return rows.map(({ value, ...found }) => ({
    keys: {
      ...found,
      ...keys,
      ...(day && 'organ' in found && { organ: answerableOn(organs, String(found.organ), day) }),
    },
    value: Number(value ?? 0),
  }));
}
