import type { Core, Modules, UID } from '@strapi/strapi';
import type { Cause } from '../../../core/follow';
import type { Given } from '../../../core/record';
import type { RegisteredType } from '../../../core/registered-type';
import type { DisclosureSettings } from '../../../core/settings';
import { speaksOf } from '../catalogue/locales';
import { give, keepGiven } from './give';
import { publication } from './publication';
import type { Publishing } from './publication';
import { recordPublication } from './record-publication';
import { findRecord } from './records';
import type { RecordRow } from './records';

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
const publishingIn = new WeakMap<object, Publishing>();
const givenIn = new WeakMap<object, Given | null>();

/** The record of the document that a call changes, as it was before. */
export const recordIn = (context: object): RecordRow | undefined => publishingIn.get(context)?.record;

/** Whether a call met any row: what was gone, or had no draft in that locale, has not changed. */
const hasTouched = (result: unknown): boolean => (result as { entries: readonly unknown[] }).entries.length > 0;

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
      const { documentId } = call.params;
      if (documentId === undefined) return publishesAtOnce(call) ? inTwoCalls(strapi, call, next) : next();

      const record = await findRecord(here.trx, type.uid, documentId);
      const publishing = { ...here, strapi, settings, type, documentId, record };
      publishingIn.set(context, publishing);
      if (call.action === 'update') putBackGiven(publishing, call);
      if (publishesAtOnce(call)) return inTwoCalls(strapi, call, next);
      const result = await next();
      const cause = CAUSES[call.action];
      if (cause !== undefined && hasTouched(result)) {
        await recordPublication(publishing, cause, givenIn.get(context) ?? null);
      }
      return result;
    });
  };

/** Innermost: gives what the server gives to drafts that are complete and about to be published. */
export const giving =
  ({ strapi }: Register): Middleware =>
  async (context, next) => {
    const publishing = publishingIn.get(context);
    const { action, params } = context as Call;
    if (publishing !== undefined && action === 'publish') {
      const scope = { speaksOf: await speaksOf(strapi, params.locale), published: false, at: publishing.now };
      givenIn.set(context, await give(publishing, scope));
    }
    return next();
  };

/** The document service of a type that has drafts, which its UID alone does not tell. */
interface PublishingDocuments {
  publish(params: object): Promise<{ entries: Modules.Documents.AnyDocument[] }>;
}

/** Strapi publishes from inside `create` and `update` without a `publish` call; as two calls there is one road. */
async function inTwoCalls(strapi: Core.Strapi, call: Call, next: () => ReturnType<Parameters<Middleware>[1]>) {
  const { status, populate, fields, ...params } = call.params;
  call.params = params;
  const draft = (await next()) as { documentId: string; locale?: string } | null;
  if (draft === null) return draft;
  const { documentId, locale } = draft;
  const documents = strapi.documents(call.uid as UID.ContentType) as unknown as PublishingDocuments;
  const { entries } = await documents.publish({ documentId, locale, populate, fields });
  return entries[0] ?? null;
}

/** What the server has given stays, whatever an editor or caller sends with a draft. */
function putBackGiven({ type, record }: Publishing, { params }: Call) {
  if (params.data !== undefined && record !== undefined) params.data = keepGiven(type, record, params.data);
}
