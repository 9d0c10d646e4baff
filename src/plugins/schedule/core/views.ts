/** The lists of the admin's page, each a question that somebody asks in the morning. */
export const VIEWS = ['upcoming', 'overdue', 'failed', 'needs_review', 'done', 'all'] as const;

export type View = (typeof VIEWS)[number];
