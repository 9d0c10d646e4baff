import type { Crew } from './crew';

/** How an action has ended. */
export interface Outcome {
  readonly document_id: string;
  readonly state: string;
  readonly due_at: string;
  readonly finished_at: string;
  readonly attempts: number;
  readonly claimed_by: string;
  readonly error: string | null;
}

export async function outcomesOf({ app }: Crew, ids: readonly string[]): Promise<Outcome[]> {
  const wanted = new Set(ids);
  const rows: Outcome[] = await app.strapi.db.connection('schedule_actions');
  return rows.filter(({ document_id }) => wanted.has(document_id));
}

/** How many actions took so many attempts. */
export const byAttempts = (rows: readonly Outcome[]): Record<string, number> => {
  const counted: Record<string, number> = {};
  for (const { attempts } of rows) counted[attempts] = (counted[attempts] ?? 0) + 1;
  return counted;
};
