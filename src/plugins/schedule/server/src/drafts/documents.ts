import type { Core, UID } from '@strapi/strapi';

interface Target {
  readonly documentId: string;
  readonly locale?: string;
}

/** The document service of a type that has drafts, which its UID alone does not tell. */
interface Documents {
  publish(target: Target): Promise<{ entries: readonly object[] }>;
  unpublish(target: Target): Promise<{ entries: readonly object[] }>;
}

export const documentsOf = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as UID.ContentType) as unknown as Documents;

/** As the document service wants it; a type without locales takes none. */
export const target = (documentId: string, locale: string | null): Target =>
  locale === null ? { documentId } : { documentId, locale };
