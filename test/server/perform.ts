import type { Core } from '@strapi/strapi';
import type { Asked } from './acts';

interface Acts {
  perform(documentId: string, request: object): Promise<void>;
}

/** Does an act on a record by whatever door, for tests that are about what comes of it. */
export const perform = (strapi: Core.Strapi, documentId: string, asked: Asked): Promise<void> =>
  strapi
    .plugin('disclosure')
    .service<Acts>('acts')
    .perform(documentId, { disclosedOn: null, reason: '经审查决定', ...asked });
