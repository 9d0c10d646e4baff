import type { Core } from '@strapi/strapi';
import type { ReadinessService } from './services';
import { isDraining } from './worker';

const PATIENCE_MS = 2000;

export const createReadinessService = ({ strapi }: { strapi: Core.Strapi }): ReadinessService => ({
  async check() {
    const draining = isDraining(strapi);
    const database = await answers(strapi);
    return { ready: database && !draining, database, draining };
  },
});

const answers = async (strapi: Core.Strapi): Promise<boolean> => {
  try {
    await strapi.db.connection.raw('select 1').timeout(PATIENCE_MS);
    return true;
  } catch (error) {
    strapi.log.warn(`schedule: the database does not answer: ${String(error)}`);
    return false;
  }
};
