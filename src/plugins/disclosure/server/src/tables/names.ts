/** The register's own plain tables: Strapi's schema sync does not know them, so it never touches them. */
export const TABLES = {
  records: 'disclosure_records',
  texts: 'disclosure_record_texts',
  columns: 'disclosure_record_columns',
  channels: 'disclosure_record_channels',
  attachments: 'disclosure_record_attachments',
  spells: 'disclosure_spells',
  events: 'disclosure_events',
  salts: 'disclosure_event_salts',
  sequences: 'disclosure_sequences',
} as const;
