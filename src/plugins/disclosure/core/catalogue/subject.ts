import type { PlainDate } from '../plain-date';
import type { Part, RegisteredType } from '../registered-type';
import type { Fields } from './fields';
import type { Finding, Problem } from './finding';
import type { MakingOrgan } from './making';

/** A document as it would be after the change, and what the rules need to judge it. */
export interface Subject {
  readonly type: RegisteredType;
  readonly fields: Fields;
  /** Every calendar day of the type by attribute, whether it plays a part or not. */
  readonly days: Readonly<Record<string, unknown>>;
  /** Attributes that the schema requires and the document leaves open. */
  readonly open: readonly string[];
  readonly today: PlainDate;
  /** The organ, where its powers matter. */
  readonly organ: MakingOrgan | null;
  /** A draft may be incomplete, a publication may not. */
  readonly publishing: boolean;
}

/** The document without its surroundings. */
export type DocumentAlone = Pick<Subject, 'type' | 'fields'>;

/** One thing to look at; it finds nothing in a document that is in order. */
export type Rule = (subject: Subject) => readonly Finding[];

export const finding = (
  { type }: DocumentAlone,
  part: Part,
  problem: Problem,
  details: Finding['details'] = {},
): Finding => ({ attribute: type.attribute[part] ?? part, problem, details });
