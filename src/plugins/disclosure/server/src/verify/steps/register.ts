import type { Knex } from 'knex';
import { finding } from '../../../../core/verify/finding';
import type { Finding } from '../../../../core/verify/finding';
import { isAppendOnly } from '../../tables/append-only';
import { TABLES } from '../../tables/names';
import type { Verified } from '../reading/documents';
import type { Step } from './step';

/** The register as a whole: is the log still guarded, is it the one seen before, do all records' types take part. */
export const register: Step<never> = {
  name: 'register',
  async next(verified) {
    const db = verified.strapi.db.connection;
    const findings = [...(await guardFindings(db)), ...(await headFindings(db)), ...(await typeFindings(verified, db))];
    return { findings, checked: 0, at: null };
  },
};

export const guardFindings = async (db: Knex): Promise<Finding[]> =>
  (await isAppendOnly(db)) ? [] : [finding('guard_missing', null)];

/** Heads that earlier runs saw must still be there: a log rewritten as a whole, or cut off at its end, chains too. */
export async function headFindings(db: Knex): Promise<Finding[]> {
  const seen: { sequence: number | string; hash: string }[] = await db(TABLES.verifications)
    .where('head_sequence', '>', 0)
    .distinct({ sequence: 'head_sequence', hash: 'head_hash' });
  const sequences = seen.map(({ sequence }) => Number(sequence));
  const rows: { sequence: number | string; hash: string }[] = await db(TABLES.events)
    .whereIn('sequence', sequences)
    .select('sequence', 'hash');
  const now = new Map(rows.map(({ sequence, hash }) => [Number(sequence), hash]));
  return (
    seen
      .map(({ sequence, hash }) => ({ sequence: Number(sequence), hash }))
      .filter(({ sequence, hash }) => now.get(sequence) !== hash)
      // What was found is the loss of that hash: the number may well be given again.
      .map(({ sequence, hash }) =>
        finding('head_lost', null, { field: String(sequence), expected: now.get(sequence) ?? null, found: hash }),
      )
  );
}

async function typeFindings({ types }: Verified, db: Knex): Promise<Finding[]> {
  const rows = (await db(TABLES.records)
    .whereNotIn(
      'content_type',
      types.map(({ uid }) => uid),
    )
    .groupBy('content_type')
    .count({ number: '*' })
    .select({ uid: 'content_type' })) as unknown as { uid: string; number: number | string }[];
  return rows.map(({ uid, number }) => ({
    ...finding('type_unknown', null, { field: String(number) }),
    contentType: uid,
  }));
}
