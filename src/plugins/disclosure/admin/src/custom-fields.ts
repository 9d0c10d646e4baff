const inputs = {
  keywords: () => import('./inputs/KeywordsInput'),
  channels: () => import('./inputs/ChannelsInput'),
  'former-names': () => import('./inputs/FormerNamesInput'),
  days: () => import('./inputs/DaysInput'),
};

/** Lists that are stored as JSON, each with an input of its own. */
export const customFields = Object.entries(inputs).map(([name, Input]) => ({ name, Input }));
