import type { Core } from '@strapi/strapi';
import type { Correction, Standing } from '../../../core/freeze/corrections';
import { correctionsOf, differences, unsaid } from '../../../core/freeze/corrections';
import type { FrozenFigure } from '../../../core/freeze/frozen-figure';
import { actorOf } from '../register/actor';
import type { Publication } from '../register/publication';
import { TABLES } from '../tables/names';
import { actorRole } from './actor-role';
import { countedLike, frozenOf, standingLike } from './like-figures';
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
export const writeCorrections = (change: Change, figures: Figures) =>
  writeMoves(change, figures, (moved) => Promise.resolve(moved));

/** The same of a change past the register that is set right: it may have been made before the year was frozen, or after. */
export const writeUnsaid = (change: Change, figures: Figures) =>
  writeMoves(change, figures, async (moved, standing) => unsaid(moved, await countedLike(change, moved), standing));

async function writeMoves(
  change: Change,
  { before, after }: Figures,
  toBeSaid: (moved: readonly FrozenFigure[], standing: Standing) => Promise<readonly FrozenFigure[]>,
) {
  const { trx } = change;
  const moved = await frozenOf(trx, differences(before, after));
  if (moved.length === 0) return;
  const standing = await standingLike(trx, moved);
  const corrections = correctionsOf(await toBeSaid(moved, standing), standing);
  const { last } = await trx(TABLES.events).max({ last: 'sequence' }).first<{ last: number | string }>();
  for (const correction of corrections) await write(change, correction, Number(last));
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
