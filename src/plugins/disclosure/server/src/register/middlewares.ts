import type { Core, Modules } from '@strapi/strapi';
import type { Cause } from '../../../core/follow';
import type { RegisteredType } from '../../../core/registered-type';
import type { DisclosureSettings } from '../../../core/settings';
import { speaksOf } from '../catalogue/locales';
import { give, keepGiven } from './give';
import { publication } from './publication';
import { recordPublication } from './record-publication';
import { findRecord } from './records';

type Middleware = Modules.Documents.Middleware.Middleware;

/** The part of a document-service call that the register reads. */
interface Call {
  readonly uid: string;
  readonly action: string;
  params: {
    documentId?: string;
    locale?: string | readonly string[];
    status?: 'draft' | 'published';
    data?: Record<string, unknown>;
    populate?: unknown;
    fields?: unknown;
  };
}

interface Register {
  readonly strapi: Core.Strapi;
  readonly settings: DisclosureSettings;
  readonly types: ReadonlyMap<string, RegisteredType>;
}

const CAUSES: Readonly<Record<string, Cause>> = { publish: 'publish', unpublish: 'unpublish', delete: 'delete' };

const publishesAtOnce = ({ action, params }: Call): boolean =>
  (action === 'create' || action === 'update') && params.status === 'published';

/**
 * Outermost: every call that changes what is public runs in one transaction under the one lock. Strapi publishes from
 * inside `create` and `update` without a `publish` call; here they become two calls, so that there is one road.
 */
export const inPublication =
  ({ strapi, types }: Register): Middleware =>
  async (context, next) => {
    const call = context as Call;
    const type = types.get(call.uid);
    if (type === undefined) return next();
    if (call.action === 'update') await putBackGiven(strapi, type, call);
    if (!(call.action in CAUSES || publishesAtOnce(call))) return next();
    return publication(strapi, async () => {
      if (!publishesAtOnce(call)) return next();
      const { status, populate, fields, ...params } = call.params;
      call.params = params;
      const draft = (await next()) as { documentId: string; locale?: string } | null;
      if (draft === null) return draft;
      const { documentId, locale } = draft;
      const published = await strapi
        .documents(context.uid)
        .publish({ documentId, locale, populate, fields } as Parameters<
          ReturnType<Core.Strapi['documents']>['publish']
        >[0]);
      return published.entries[0] ?? null;
    });
  };

/** Innermost: gives what the server gives before a publication, and records what any call has left public. */
export const inRegister =
  ({ strapi, settings, types }: Register): Middleware =>
  async (context, next) => {
    const call = context as Call;
    const type = types.get(call.uid);
    const cause = CAUSES[call.action];
    const { documentId } = call.params;
    if (type === undefined || documentId === undefined || cause === undefined) return next();
    return publication(strapi, async (here) => {
      const publishing = { ...here, strapi, settings, type, documentId };
      const given =
        cause === 'publish'
          ? await give(publishing, {
              speaksOf: await speaksOf(strapi, call.params.locale),
              published: false,
              at: here.now,
            })
          : null;
      const result = await next();
      await recordPublication(publishing, cause, given);
      return result;
    });
  };

/** What the server has given stays, whatever an editor or caller sends with a draft. */
async function putBackGiven(strapi: Core.Strapi, type: RegisteredType, { params }: Call) {
  const { documentId, data } = params;
  if (documentId === undefined || data === undefined) return;
  const record = await strapi.db.transaction(({ trx }) => findRecord(trx, type.uid, documentId));
  if (record) params.data = keepGiven(type, record, data);
}
