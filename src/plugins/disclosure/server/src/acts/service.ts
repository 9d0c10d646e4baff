import type { Core } from '@strapi/strapi';
import type { ActRequest } from '../../../core/acts/act';
import { decideAct } from '../../../core/acts/decide';
import type { Grounds } from '../../../core/grounds';
import { dayIn } from '../../../core/plain-date';
import { publication } from '../register/publication';
import { settingsOf } from '../settings';
import { findRegistered, subjectOf } from './acting';
import { STEPS } from './steps';

/** Service `plugin::disclosure.acts`: what may be done to a record beside publishing it, by whatever door. */
export const createActsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Does all of an act in one transaction under the one lock, or nothing; refuses with `ActRefused`. */
  perform: (documentId: string, request: ActRequest, { actor }: Pick<Grounds, 'actor'> = {}): Promise<void> => {
    const { reasonCode, reason } = request;
    const grounds = { reasonCode, reason, ...(actor !== undefined && { actor }) };
    return publication(
      strapi,
      async (here) => {
        const settings = settingsOf(strapi);
        const { row, type } = await findRegistered(strapi, here.trx, documentId);
        const today = dayIn(settings.timeZone, here.now);
        const acting = { ...here, strapi, settings, type, documentId, record: row, request, today };
        for (const step of decideAct(await subjectOf(strapi, here.trx, row), request, today)) await STEPS[step](acting);
      },
      grounds,
    );
  },
});
