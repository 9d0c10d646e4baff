import type { Core } from '@strapi/strapi';
import type { RecordsService } from '../../../shared/contracts';
import { TABLES } from '../tables/names';

export const createRecordsService = ({ strapi }: { strapi: Core.Strapi }): RecordsService => ({
  async isKnown(documentId) {
    const found = await strapi.db.connection(TABLES.records).where({ document_id: documentId }).first('id');
    return found !== undefined;
  },
});
