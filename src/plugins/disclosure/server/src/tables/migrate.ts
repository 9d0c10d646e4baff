import type { Core } from '@strapi/strapi';
import { up as register } from './migrations/0001-register';
import { up as chain } from './migrations/0002-chain';
import { up as verifications } from './migrations/0003-verifications';
import { up as timeliness } from './migrations/0004-timeliness';
import { up as frozen } from './migrations/0005-frozen-figures';
import { up as acts } from './migrations/0006-acts';
import { up as sealedLocales } from './migrations/0007-sealed-locales';
import { up as numbersOfVoidRecords } from './migrations/0008-numbers-of-void-records';

const MIGRATIONS = [
  { name: 'disclosure::0001-register', up: register },
  { name: 'disclosure::0002-chain', up: chain },
  { name: 'disclosure::0003-verifications', up: verifications },
  { name: 'disclosure::0004-timeliness', up: timeliness },
  { name: 'disclosure::0005-frozen-figures', up: frozen },
  { name: 'disclosure::0006-acts', up: acts },
  { name: 'disclosure::0007-sealed-locales', up: sealedLocales },
  { name: 'disclosure::0008-numbers-of-void-records', up: numbersOfVoidRecords },
];

const noWayBack = () => Promise.reject(new Error('A migration of the register cannot be undone'));

/** Hands the plugin's migrations to Strapi, which runs each once, in a transaction, before its own schema sync. */
export const registerMigrations = (strapi: Core.Strapi) => {
  for (const { name, up } of MIGRATIONS) {
    strapi.db.migrations.providers.internal.register({ name, up, down: noWayBack });
  }
};
