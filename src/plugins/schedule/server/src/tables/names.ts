/** The schedule's own plain tables: Strapi's schema sync does not know them, so it never touches them. */
export const TABLES = { actions: 'schedule_actions', events: 'schedule_events' } as const;
