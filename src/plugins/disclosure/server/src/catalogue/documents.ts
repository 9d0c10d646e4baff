import type { Core, Modules } from '@strapi/strapi';
import type { Call, Next } from './call';
import type { CatalogueType } from './catalogue-type';
import { catalogueTypes } from './catalogue-type';
import { onClone } from './clone';
import { onCreate } from './create';
import { onDiscardDraft } from './discard';
import { onPublish } from './publish';
import { onUpdate } from './update';

type Handler = (strapi: Core.Strapi, kind: CatalogueType, call: Call, next: Next) => Promise<unknown>;

const HANDLERS: Readonly<Record<string, Handler>> = {
  create: onCreate,
  update: onUpdate,
  publish: onPublish,
  discardDraft: onDiscardDraft,
  clone: onClone,
};

/** Everything about the fields of a registered document before the register takes it, in one transaction with the call. */
export function catalogueMiddleware(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  const typeFor = catalogueTypes(strapi);
  return async (context, next) => {
    const handler = HANDLERS[context.action];
    const kind = handler && typeFor(context.uid);
    if (handler === undefined || kind === undefined) return next();

    const result = await strapi.db.transaction(() => handler(strapi, kind, context as Call, next));
    return result as Awaited<ReturnType<typeof next>>;
  };
}
