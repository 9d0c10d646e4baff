/** What happens at the due time. */
export const ACTION_KINDS = ['publish', 'unpublish'] as const;

export type ActionKind = (typeof ACTION_KINDS)[number];

export const ACTION_STATES = [
  'scheduled',
  'running',
  'retrying',
  'done',
  'failed',
  'cancelled',
  'needs_review',
] as const;

export type ActionState = (typeof ACTION_STATES)[number];

/** States in which something is still to come: one open action per document, locale and kind. */
export const OPEN_STATES: readonly ActionState[] = ['scheduled', 'running', 'retrying', 'needs_review'];
