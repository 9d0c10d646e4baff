import { ParameterError } from '../../../core/errors';

/** A place between two records of a list, and the way to read on from it. */
export interface Cursor {
  readonly way: 'next' | 'prev';
  readonly value: string;
  readonly id: number;
}

export const encodeCursor = (sort: string, { way, value, id }: Cursor): string =>
  Buffer.from(JSON.stringify([sort, way, value, id])).toString('base64url');

// What a column of the type integer holds on PostgreSQL.
const LARGEST_ID = 2 ** 31 - 1;

const isPlace = (value: unknown, id: unknown): boolean =>
  typeof value === 'string' && !value.includes('\0') && Number.isInteger(id) && Math.abs(Number(id)) <= LARGEST_ID;

export function decodeCursor(sort: string, text: string): Cursor {
  const [sorted, way, value, id] = parts(text);
  if (sorted !== sort || (way !== 'next' && way !== 'prev') || !isPlace(value, id)) {
    throw new ParameterError('cursor', text, 'a nextCursor or prevCursor of this list in this order');
  }
  return { way, value: String(value), id: Number(id) };
}

function parts(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
