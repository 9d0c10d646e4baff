import type { PlainDate } from '../plain-date';
import type { Part, RegisteredType } from '../registered-type';
import type { Fields } from './fields';
import { lacks, textOf } from './fields';
import { summaryOf } from './summary';

/** What has to be looked up before defaults can be given. */
export interface Surroundings {
  readonly today: PlainDate;
  /** documentId of the organ where there is but one, else `null`. */
  readonly onlyOrgan: string | null;
  /** documentIds of the columns that this kind goes to. */
  readonly columns: readonly string[];
  /** A summary is drawn from the body only at publication: until then the editor may still write one. */
  readonly publishing: boolean;
}

/** What an editor need not type: a value for each part that the document leaves open. */
export function defaultsFor(type: RegisteredType, fields: Fields, around: Surroundings): Fields {
  const values: Partial<Record<Part, unknown>> = {
    organ: around.onlyOrgan === null ? undefined : [around.onlyOrgan],
    origin: 'own',
    madeOn: textOf(fields.decidedOn) || around.today,
    statutoryItem: byKind(type.statutoryItem, fields),
    columns: around.columns.length > 0 ? around.columns : undefined,
    channels: ['website'],
    keywords: [],
    quantity: 1,
    summary: around.publishing ? summaryFor(type, fields) : undefined,
  };
  return Object.fromEntries(
    Object.entries(values).filter(([part, value]) => value !== undefined && isOpen(type, fields, part as Part)),
  );
}

/** Drawn only where it is missing: a body may be long. */
const summaryFor = (type: RegisteredType, fields: Fields): string | undefined =>
  lacks(type, fields, 'summary') ? summaryOf(textOf(fields.body), textOf(fields.title)) || undefined : undefined;

/** Codes of the columns that a document of this kind goes to when its editor names none. */
export const columnCodesFor = (type: RegisteredType, fields: Fields): readonly string[] =>
  byKind(type.columns, fields) ?? [];

const byKind = <T>(table: Readonly<Record<string, T>> | undefined, fields: Fields): T | undefined =>
  table?.[textOf(fields.kind)] ?? table?.['*'];

/** An empty list of keywords is an answer; for every other part empty means open. */
const isOpen = (type: RegisteredType, fields: Fields, part: Part): boolean =>
  part === 'keywords'
    ? type.attribute.keywords !== undefined && (fields.keywords === null || fields.keywords === undefined)
    : lacks(type, fields, part);
