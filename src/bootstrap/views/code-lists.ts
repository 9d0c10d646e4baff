import type { View } from './view';

export const organ: View = {
  mainField: 'name',
  sort: 'code:ASC',
  list: ['name', 'code', 'nature', 'level', 'parent'],
  rows: [
    { name: 8, shortName: 4 },
    { code: 6, creditCode: 6 },
    { nature: 4, level: 4, makesRules: 4 },
    { parent: 6, successor: 6 },
    { startedOn: 6, endedOn: 6 },
    { formerNames: 12 },
    { disclosureOffice: 6, officeHours: 6 },
    { address: 12 },
    { phone: 6, fax: 6 },
    { email: 6, website: 6 },
  ],
};

export const topic: View = {
  mainField: 'name',
  sort: 'order:ASC',
  list: ['name', 'code', 'parent', 'order'],
  rows: [{ name: 12 }, { code: 4, parent: 4, order: 4 }],
};

export const column: View = {
  mainField: 'name',
  sort: 'order:ASC',
  list: ['name', 'code', 'parent', 'freshness', 'order'],
  rows: [{ name: 12 }, { code: 6, parent: 6 }, { mandate: 12 }, { freshness: 6, order: 6 }],
};
