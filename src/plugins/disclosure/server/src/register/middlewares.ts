import type { Core, Modules, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Cause } from '../../../core/follow';
import type { Given } from '../../../core/record';
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

/** Draft writes take the lock too: the admin's Publish button saves first, and would meet a bulk publication halfway. */
const WRITES: readonly string[] = ['create', 'update', 'clone', 'discardDraft', ...Object.keys(CAUSES)];

const publishesAtOnce = ({ action, params }: Call): boolean =>
  (action === 'create' || action === 'update') && params.status === 'published';

// Every middleware of one call gets the same context object.
const givenIn = new WeakMap<object, Given | null>();

/**
 * Outermost: a write runs in one transaction under the one lock, and what it has left public is recorded when all
 * others have done their part.
 */
export const inPublication =
  ({ strapi, settings, types }: Register): Middleware =>
  async (context, next) => {
    const call = context as Call;
    const type = types.get(call.uid);
    if (type === undefined || !WRITES.includes(call.action)) return next();
    return publication(strapi, async (here) => {
      if (call.action === 'update') await putBackGiven(here.trx, type, call);
      if (publishesAtOnce(call)) return inTwoCalls(strapi, call, next);
      const result = await next();
      const cause = CAUSES[call.action];
      const { documentId } = call.params;
      if (cause !== undefined && documentId !== undefined) {
        const publishing = { ...here, strapi, settings, type, documentId };
        await recordPublication(publishing, cause, givenIn.get(context) ?? null);
      }
      return result;
    });
  };

/** Innermost: gives what the server gives to drafts that are complete and about to be published. */
export const giving =
  ({ strapi, settings, types }: Register): Middleware =>
  async (context, next) => {
    const call = context as Call;
    const type = types.get(call.uid);
    const { documentId, locale } = call.params;
    if (type === undefined || documentId === undefined || call.action !== 'publish') return next();
    return publication(strapi, async (here) => {
      const publishing = { ...here, strapi, settings, type, documentId };
      const scope = { speaksOf: await speaksOf(strapi, locale), published: false, at: here.now };
      givenIn.set(context, await give(publishing, scope));
      return next();
    });
  };

/** The document service of a type that has drafts, which its UID alone does not tell. */
interface Publishing {
  publish(params: object): Promise<{ entries: Modules.Documents.AnyDocument[] }>;
}

/** Strapi publishes from inside `create` and `update` without a `publish` call; as two calls there is one road. */
async function inTwoCalls(strapi: Core.Strapi, call: Call, next: () => ReturnType<Parameters<Middleware>[1]>) {
  const { status, populate, fields, ...params } = call.params;
  call.params = params;
  const draft = (await next()) as { documentId: string; locale?: string } | null;
  if (draft === null) return draft;
  const { documentId, locale } = draft;
  const documents = strapi.documents(call.uid as UID.ContentType) as unknown as Publishing;
  const { entries } = await documents.publish({ documentId, locale, populate, fields });
  return entries[0] ?? null;
}

/** What the server has given stays, whatever an editor or caller sends with a draft. */
async function putBackGiven(db: Knex, type: RegisteredType, { params }: Call) {
  const { documentId, data } = params;
  if (documentId === undefined || data === undefined) return;
  const record = await findRecord(db, type.uid, documentId);
  if (record) params.data = keepGiven(type, record, data);
}
