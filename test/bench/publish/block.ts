/** What one step cost: each document's milliseconds, and SQL statements a document. */
export interface Step {
  readonly milliseconds: readonly number[];
  readonly statements: number;
}

export const STEPS = ['draft', 'publish', 'edit', 'publish again'] as const;

/** A few documents taken through all steps. */
export type Block = Readonly<Record<(typeof STEPS)[number], Step>>;
