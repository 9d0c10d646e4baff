import type { Core, Modules } from '@strapi/strapi';
import { movedOrgans } from '../../../core/organs';
import type { DisclosureSettings } from '../../../core/settings';
import { readCodeLists } from '../api/code-lists';
import { actorOf } from './actor';
import { appendEvent } from './events';
import { publication } from './publication';

type Middleware = Modules.Documents.Middleware.Middleware;

/** An organ's parent, end and successor decide whose a figure is: a change of them leaves an event. */
export const followOrgans =
  ({ strapi, settings }: { strapi: Core.Strapi; settings: DisclosureSettings }): Middleware =>
  async (context, next) => {
    if (context.uid !== settings.organs || context.action !== 'update') return next();
    return publication(strapi, async ({ trx, now, grounds }) => {
      const organsNow = async () => (await readCodeLists(strapi, trx, settings)).organs;
      const before = await organsNow();
      const result = await next();
      for (const { organ, changed } of movedOrgans(before, await organsNow())) {
        const { code, parent, endedOn, successor } = organ;
        await appendEvent(trx, {
          at: now.toISOString(),
          actor: grounds.actor ?? actorOf(strapi),
          action: 'organ',
          contentType: context.uid,
          documentId: (context.params as { documentId: string }).documentId,
          changed,
          figures: { organ: code, parent, endedOn, successor },
        });
      }
      return result;
    });
  };
