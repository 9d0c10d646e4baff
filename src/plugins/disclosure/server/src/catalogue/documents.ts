import type { Core, Modules } from '@strapi/strapi';
import type { Call, Next } from './call';
import type { CatalogueType } from './catalogue-type';
import { catalogueType } from './catalogue-type';
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
export const catalogueMiddleware =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const handler = HANDLERS[context.action];
    const kind = handler && catalogueType(strapi, context.uid);
    if (handler === undefined || kind === undefined) return next();

    const result = await strapi.db.transaction(() => handler(strapi, kind, context as Call, next));
    return result as Awaited<ReturnType<typeof next>>;
  };
