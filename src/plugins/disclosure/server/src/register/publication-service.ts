import type { Core } from '@strapi/strapi';
import type { Grounds } from '../../../core/grounds';
import { publication } from './publication';
import type { Publication } from './publication';

/** Service `plugin::disclosure.publication`, for whoever on the server publishes or takes down on his own account. */
export const createPublicationService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Runs `work` in one transaction under the one lock; what the register writes meanwhile names `grounds`. With `asOf`
   * rules take that for now: for who tries what will be published later, and rolls it back.
   */
  run: <T>(work: (publication: Publication) => Promise<T>, grounds?: Grounds, asOf?: Date): Promise<T> =>
    publication(strapi, work, grounds, asOf),
});
