import type { Core } from '@strapi/strapi';
import { TABLES } from '../tables/names';

/** Service `plugin::disclosure.records`, for those on the server who need to know whether a page is there. */
export const createRecordsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Was this document ever made public? Withdrawn and sealed ones were. */
  async isKnown(documentId: string): Promise<boolean> {
    const found: unknown = await strapi.db.connection(TABLES.records).where({ document_id: documentId }).first('id');
    return found !== undefined;
  },
});
