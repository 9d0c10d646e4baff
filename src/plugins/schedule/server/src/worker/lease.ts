/** Long for ten publications, short for a reader who waits for what a dead server held. */
export const LEASE_SECONDS = 15;
