import type { Locale } from '../locales';

export type CatalogueType = 'report' | 'notice' | 'regulation' | 'rule' | 'decision' | 'tender' | 'fee';

/** Attributes of a document; relations name codes (organ, topic, columns) or the keys of other records. */
export type Fields = Readonly<Record<string, unknown>> & { readonly title: string; readonly body: string };

/** One document of the demo. */
export interface DemoRecord {
  readonly type: CatalogueType;
  /** What other records call it by. */
  readonly key?: string;
  readonly disclosedOn: string;
  readonly locales: Readonly<{ 'zh-Hans': Fields } & Partial<Record<Locale, Fields>>>;
}

/** That the record was made up for the demonstration, and why: the last paragraph of its body. */
export type Note = Readonly<{ 'zh-Hans': string } & Partial<Record<Locale, string>>>;

/** A paragraph, or the lines of a table. */
export type Paragraph = string | readonly string[];

/** The paragraphs as Markdown, closed by the note. */
export const bodyOf = (paragraphs: readonly Paragraph[], note: string): string =>
  [...paragraphs.map((lines) => (typeof lines === 'string' ? lines : lines.join('\n'))), `> ${note}`].join('\n\n');

/** A two-column Markdown table of facts. */
export const factTable = (facts: Readonly<Record<string, string>>): string[] => [
  '| 项目 | 内容 |',
  '| --- | --- |',
  ...Object.entries(facts).map(([name, value]) => `| ${name} | ${value} |`),
];
