import type { Knex } from 'knex';
import type { Correction, Move } from '../../../core/freeze/corrections';
import type { CorrectionsRequest } from '../../../core/freeze/parse-corrections';
import type { Role } from '../../../core/freeze/roles';
import type { Measure } from '../../../core/measures';
import { decodeCursor, encodeCursor } from '../listing/cursor';
import { TABLES } from '../tables/names';
import { toPlace } from './stored-figures';
import type { StoredPlace } from './stored-figures';

export interface StoredCorrection extends Omit<Correction, 'moves'> {
  readonly at: string;
  readonly sequence: number;
  readonly role: Role;
  readonly cause: string;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly moves: readonly Omit<Move, 'organ' | 'year' | 'measure'>[];
  /** The record that was changed; `null` of numbers without a record, and of one that is sealed. */
  readonly record: { readonly documentId: string; readonly contentType: string; readonly indexNumber: string } | null;
}

interface Row {
  readonly id: number;
  readonly organ_code: string;
  readonly year: number;
  readonly measure: Measure;
  readonly kind: string | null;
  readonly from_value: number | string;
  readonly to_value: number | string;
  readonly at: string;
  readonly sequence: number | string;
  readonly role: Role;
  readonly cause: string;
  readonly reason_code: string | null;
  readonly reason: string | null;
  readonly content_type: string;
  readonly document_id: string;
  readonly index_number: string | null;
  readonly sealed_on: string | null;
}

type MoveRow = StoredPlace & {
  readonly correction_id: number;
  readonly from_value: number | string;
  readonly to_value: number | string;
};

const ORDER = 'corrections';

export interface CorrectionPage {
  readonly corrections: readonly StoredCorrection[];
  readonly total: number;
  readonly nextCursor: string | null;
  readonly prevCursor: string | null;
}

/** One page of corrections, newest first. */
export async function listCorrections(
  db: Knex,
  { organs, years, limit, cursor: text }: CorrectionsRequest,
): Promise<CorrectionPage> {
  const asked = db({ c: TABLES.corrections });
  if (organs !== undefined) void asked.whereIn('c.organ_code', organs);
  if (years !== undefined) void asked.whereIn('c.year', years);
  const { total } = await asked.clone().count({ total: '*' }).first<{ total: number | string }>();

  const cursor = text === undefined ? undefined : decodeCursor(ORDER, text);
  const backwards = cursor?.way === 'prev';
  const query = asked
    .clone()
    .leftJoin({ r: TABLES.records }, (on) => {
      on.on('r.content_type', 'c.content_type').andOn('r.document_id', 'c.document_id');
    })
    .select('c.*', 'r.index_number', 'r.sealed_on')
    .orderBy('c.id', backwards ? 'asc' : 'desc')
    .limit(limit + 1);
  if (cursor !== undefined) void query.where('c.id', backwards ? '>' : '<', cursor.id);
  const found = (await query) as Row[];

  const more = found.length > limit;
  const rows = found.slice(0, limit);
  if (backwards) rows.reverse();
  const place = (way: 'next' | 'prev', row: Row | undefined) =>
    row ? encodeCursor(ORDER, { way, value: row.at, id: row.id }) : null;
  return {
    corrections: await withMoves(db, rows),
    total: Number(total),
    nextCursor: (backwards ? rows.length > 0 : more) ? place('next', rows.at(-1)) : null,
    prevCursor: (backwards ? more : cursor !== undefined) ? place('prev', rows[0]) : null,
  };
}

async function withMoves(db: Knex, rows: readonly Row[]): Promise<StoredCorrection[]> {
  const moves = (await db(TABLES.correctedFigures)
    .whereIn(
      'correction_id',
      rows.map(({ id }) => id),
    )
    .orderBy('id')) as MoveRow[];
  return rows.map((row) =>
    toCorrection(
      row,
      moves.filter(({ correction_id }) => correction_id === row.id),
    ),
  );
}

function toCorrection(row: Row, moves: readonly MoveRow[]): StoredCorrection {
  const sealed = row.sealed_on !== null;
  const { content_type: contentType, document_id: documentId, index_number: indexNumber } = row;
  return {
    organ: row.organ_code,
    year: row.year,
    measure: row.measure,
    kind: row.kind,
    from: Number(row.from_value),
    to: Number(row.to_value),
    at: row.at,
    sequence: Number(row.sequence),
    role: row.role,
    cause: row.cause,
    reasonCode: row.reason_code,
    reason: sealed ? null : row.reason,
    // What moved tells topic and columns, which a seal takes away.
    moves: (sealed ? [] : moves).map((move) => ({
      ...toPlace(move),
      from: Number(move.from_value),
      to: Number(move.to_value),
    })),
    record: sealed || indexNumber === null ? null : { documentId, contentType, indexNumber },
  };
}
