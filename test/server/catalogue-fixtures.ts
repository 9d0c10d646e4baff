import type { Core } from '@strapi/strapi';

/** A stored document of any type, as these tests read it. */
export interface Stored {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly [attribute: string]: unknown;
}

export interface Params {
  readonly documentId?: string;
  readonly locale?: string | readonly string[];
  readonly status?: 'draft' | 'published';
  readonly data?: Readonly<Record<string, unknown>>;
  readonly populate?: readonly string[];
}

interface Documents {
  create(params: Params): Promise<Stored>;
  update(params: Params): Promise<Stored>;
  findOne(params: Params): Promise<Stored | null>;
  delete(params: Params): Promise<{ entries: Stored[] }>;
  clone(params: Params): Promise<{ documentId: string; entries: Stored[] }>;
  publish(params: Params): Promise<{ entries: Stored[] }>;
  discardDraft(params: Params): Promise<{ entries: Stored[] }>;
}

/** The document service for whatever type a test names: types generated from schemas would hide the road a client takes. */
export const documents = (strapi: Core.Strapi, type: string): Documents =>
  strapi.documents(`api::${type}.${type}` as 'api::notice.notice') as unknown as Documents;

export const createOrgan = (strapi: Core.Strapi, code: string, more: object = {}): Promise<Stored> =>
  documents(strapi, 'organ').create({ data: { code, name: `机关 ${code}`, ...more } });

/** documentIds, or codes where the ends have one, that a relation of a row names. */
export const ends = (row: Stored | null, attribute: string): string[] => {
  const value = row?.[attribute];
  const rows = (Array.isArray(value) ? value : [value]).filter(Boolean) as { code?: string; documentId: string }[];
  return rows.map(({ code, documentId }) => code ?? documentId).sort();
};
