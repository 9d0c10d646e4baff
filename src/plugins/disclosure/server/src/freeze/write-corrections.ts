import type { Core } from '@strapi/strapi';
import type { Correction, Standing } from '../../../core/freeze/corrections';
import { correctionsOf, differences } from '../../../core/freeze/corrections';
import { addsToYear, placeOf } from '../../../core/freeze/frozen-figure';
import type { FrozenFigure } from '../../../core/freeze/frozen-figure';
import { actorOf } from '../register/actor';
import type { Publication } from '../register/publication';
import { TABLES } from '../tables/names';
import { actorRole } from './actor-role';
import { standingFigures } from './frozen-figures';
import { frozenYears } from './frozen-years';
import { toStoredPlace } from './stored-figures';

/** What was changed, and how that is called. */
export interface Change extends Publication {
  readonly strapi: Core.Strapi;
  readonly cause: string;
  readonly contentType: string;
  readonly documentId: string;
}

export interface Figures {
  readonly before: readonly FrozenFigure[];
  readonly after: readonly FrozenFigure[];
}

/** Writes, for every frozen figure that `before` and `after` differ in, what it was and what it is. */
export async function writeCorrections(change: Change, { before, after }: Figures) {
  const { trx } = change;
  const different = await frozenOf(change, differences(before, after));
  if (different.length === 0) return;
  const standing = await standingOf(change, different);
  const { last } = await trx(TABLES.events).max({ last: 'sequence' }).first<{ last: number | string }>();
  for (const correction of correctionsOf(different, standing)) await write(change, correction, Number(last));
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

async function frozenOf({ trx }: Change, figures: readonly FrozenFigure[]): Promise<FrozenFigure[]> {
  if (figures.length === 0) return [];
  const years = await frozenYears(trx, {
    organs: unique(figures.map(({ organ }) => organ)),
    years: unique(figures.map(({ year }) => year)),
  });
  return figures.filter((figure) =>
    years.some(
      ({ organ, year, measures }) =>
        organ === figure.organ && year === figure.year && measures.includes(figure.measure),
    ),
  );
}

async function standingOf({ trx }: Change, figures: readonly FrozenFigure[]): Promise<Standing> {
  const stand = await standingFigures(trx, {
    organs: unique(figures.map(({ organ }) => organ)),
    years: unique(figures.map(({ year }) => year)),
    measures: unique(figures.map(({ measure }) => measure)),
  });
  const byPlace = new Map(stand.map((figure) => [placeOf(figure), figure.value]));
  return {
    ofPlace: (place) => byPlace.get(place) ?? 0,
    ofYear: ({ organ, year, measure, kind }) =>
      stand
        .filter((figure) => figure.organ === organ && figure.year === year && figure.measure === measure)
        .filter((figure) => addsToYear(figure) && (kind === null || figure.kind === kind))
        .reduce((sum, { value }) => sum + value, 0),
  };
}

async function write(change: Change, { moves, ...figure }: Correction, sequence: number) {
  const { strapi, trx, now, grounds, cause, contentType, documentId } = change;
  const actor = grounds.actor ?? actorOf(strapi);
  const [row] = await trx(TABLES.corrections)
    .insert({
      organ_code: figure.organ,
      year: figure.year,
      measure: figure.measure,
      kind: figure.kind,
      from_value: figure.from,
      to_value: figure.to,
      at: now.toISOString(),
      sequence,
      actor,
      role: actorRole(strapi, actor),
      cause,
      reason_code: grounds.reasonCode ?? null,
      reason: grounds.reason ?? null,
      content_type: contentType,
      document_id: documentId,
    })
    .returning<{ id: number }[]>('id');
  if (row === undefined) throw new Error('The correction was not stored');
  await trx(TABLES.correctedFigures).insert(
    moves.map(({ from, to, ...place }) => ({
      correction_id: row.id,
      ...toStoredPlace(place),
      from_value: from,
      to_value: to,
    })),
  );
}
