import type { Core } from '@strapi/strapi';
import { up as actions } from './migrations/0001-actions';
import { up as askedDue } from './migrations/0002-asked-due';

const MIGRATIONS = [
  { name: 'schedule::0001-actions', up: actions },
  { name: 'schedule::0002-asked-due', up: askedDue },
];

const noWayBack = () => Promise.reject(new Error('A migration of the schedule cannot be undone'));

/** Hands the plugin's migrations to Strapi, which runs each once, in a transaction, before its own schema sync. */
export const registerMigrations = (strapi: Core.Strapi) => {
  for (const { name, up } of MIGRATIONS) {
    strapi.db.migrations.providers.internal.register({ name, up, down: noWayBack });
  }
};
