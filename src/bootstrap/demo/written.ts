import { bodyOf, type CatalogueType, type DemoRecord, type Note, type Paragraph } from './record';

interface WrittenFields {
  readonly [attribute: string]: unknown;
  readonly title: string;
  readonly body: readonly Paragraph[];
}

type Written = WrittenFields & {
  readonly disclosedOn: string;
  readonly key?: string;
  /** What the English locale says instead. */
  readonly en?: WrittenFields;
};

/** Text that a translation gives anew or goes without. */
const TRANSLATED: readonly string[] = ['summary', 'keywords', 'adoptionNote'];

/** A file of records written out one by one. */
export interface WrittenFile {
  readonly note: Note;
  readonly shared: Readonly<Record<string, unknown>>;
  readonly records: readonly Written[];
}

export const writtenRecords = (type: CatalogueType, { note, shared, records }: WrittenFile): DemoRecord[] =>
  records.map(({ key, en, ...chinese }) => ({
    type,
    ...(key && { key }),
    disclosedOn: chinese.disclosedOn,
    locales: {
      'zh-Hans': { ...shared, ...chinese, body: bodyOf(chinese.body, note['zh-Hans']) },
      ...(en && note.en && { en: { ...shared, ...untranslated(chinese), ...en, body: bodyOf(en.body, note.en) } }),
    },
  }));

const untranslated = (fields: WrittenFields) =>
  Object.fromEntries(Object.entries(fields).filter(([attribute]) => !TRANSLATED.includes(attribute)));
