import type { RecordCard } from '../../../shared/record';
import type { RecordRow } from '../register/records';

export type Links = (row: RecordRow, locale: string | undefined) => RecordCard['links'];

/** Absolute links of a record; `content` is Strapi's own route, there while the record is public. */
export const linksFrom =
  (origin: string, pluralNames: ReadonlyMap<string, string>): Links =>
  (row, locale) => {
    const plural = pluralNames.get(row.content_type);
    const content = row.state === 'public' && plural !== undefined;
    return {
      self: `${origin}/api/disclosure/records/${row.document_id}`,
      page: `${origin}/r/${row.document_id}`,
      content: content ? `${origin}/api/${plural}/${row.document_id}${locale ? `?locale=${locale}` : ''}` : null,
    };
  };
