import type { Core, Modules } from '@strapi/strapi';
import type { Call } from './call';
import { onCodeListWrite } from './code-list';
import { onCodeListDelete } from './code-list-delete';
import { codeLists, completeCodeLists } from './code-list-locales';
import { catalogueMiddleware } from './documents';
import { wrapUidField } from './uid-field';

const WRITES: readonly string[] = ['create', 'update', 'clone'];

const codeListMiddleware =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const isWrite = WRITES.includes(context.action);
    if (!codeLists(strapi).includes(context.uid) || !(isWrite || context.action === 'delete')) return next();

    const handler = isWrite ? onCodeListWrite : onCodeListDelete;
    const result = await strapi.db.transaction(() => handler(strapi, context as Call, next));
    return result as Awaited<ReturnType<typeof next>>;
  };

/**
 * Installs the rules of the catalogue fields. To be called in `register` after the middleware that turns a `create` or
 * `update` with `status: 'published'` into two calls: here only `publish` publishes.
 */
export function registerCatalogue(strapi: Core.Strapi): void {
  strapi.documents.use(catalogueMiddleware(strapi));
  strapi.documents.use(codeListMiddleware(strapi));
  wrapUidField(strapi);

  const complete = () => completeCodeLists(strapi);
  strapi.hook('strapi::content-types.afterSync').register(complete);
  strapi.db.lifecycles.subscribe({ models: ['plugin::i18n.locale'], afterCreate: complete });
}
