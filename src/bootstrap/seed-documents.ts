import type { Core, UID } from '@strapi/strapi';
import type { Locale } from './locales';

interface SeedParams {
  readonly locale?: Locale;
  readonly status?: 'published';
  readonly data: Readonly<Record<string, unknown>>;
}

interface SeedDocuments {
  create(params: SeedParams): Promise<{ documentId: string }>;
  update(params: SeedParams & { readonly documentId: string }): Promise<{ documentId: string } | null>;
}

/** The document service for data whose type and fields are known only from a seed file. */
export const seedDocuments = (strapi: Core.Strapi, uid: string): SeedDocuments =>
  strapi.documents(uid as UID.ContentType);
