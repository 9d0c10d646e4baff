import type { Core } from '@strapi/strapi';
import { up as register } from './migrations/0001-register';

const MIGRATIONS = [{ name: 'disclosure::0001-register', up: register }];

const noWayBack = () => Promise.reject(new Error('A migration of the register cannot be undone'));

/** Hands the plugin's migrations to Strapi, which runs each once, in a transaction, before its own schema sync. */
export const registerMigrations = (strapi: Core.Strapi) => {
  for (const { name, up } of MIGRATIONS) {
    strapi.db.migrations.providers.internal.register({ name, up, down: noWayBack });
  }
};
