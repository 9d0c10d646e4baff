/** What an attribute of a registered type means to the register. */
export const PARTS = [
  'title',
  'kind',
  'summary',
  'body',
  'keywords',
  'organ',
  'coIssuers',
  'origin',
  'issuer',
  'madeOn',
  'disclosedOn',
  'indexNumber',
  'documentNumber',
  'slug',
  'topic',
  'columns',
  'statutoryItem',
  'channels',
  'attachments',
  'nature',
  'effectiveOn',
  'validUntil',
  'repealedOn',
  'decidedOn',
  'displayUntil',
  'quantity',
  'amountYuan',
] as const;

export type Part = (typeof PARTS)[number];

/** Without these a document cannot be registered. */
export const REQUIRED_PARTS = ['title', 'organ', 'origin', 'madeOn', 'disclosedOn', 'indexNumber', 'slug'] as const;

type RequiredPart = (typeof REQUIRED_PARTS)[number];

/** One sort of money: the amounts of these kinds are summed by this day. */
export interface AmountRule {
  readonly kind: string;
  readonly by: 'decidedOn' | 'disclosedOn';
}

/** How a project tells the plugin about one content type. */
export interface TypeSettings {
  /** Attribute that plays a part, where its name differs from the part's. */
  readonly attributes?: Partial<Record<Part, string>>;
  /** Values of the kind attribute that are posted but are no disclosure under the law. */
  readonly notCatalogue?: readonly string[];
  /** `regulation` feeds issued, repealed and inForce; `decision` feeds decided. */
  readonly feeds?: 'regulation' | 'decision';
  readonly amounts?: readonly AmountRule[];
  /** `official` document numbers are normalised to 国办发〔2021〕30号 or refused; `free` ones stay as typed. Default `free`. */
  readonly documentNumbers?: 'official' | 'free';
  /** What a slug is made from. Default `title`. */
  readonly slugFrom?: 'title' | 'indexNumber';
  /** Statutory item given when an editor leaves it empty: for all kinds, or by kind (`*` for the rest). */
  readonly statutoryItem?: Readonly<Record<string, string>>;
  /** Codes of the columns given when an editor leaves them empty, by kind (`*` for the rest). */
  readonly columns?: Readonly<Record<string, readonly string[]>>;
}

/** A content type that takes part in the register. */
export interface RegisteredType extends TypeSettings {
  readonly uid: string;
  /** Name in kinds and in the API: the singular name, `decision`. */
  readonly name: string;
  /** Name in Strapi's own routes, `decisions`. */
  readonly pluralName: string;
  /** Attribute that plays each part; absent where the type has none. */
  readonly attribute: Readonly<Partial<Record<Part, string>> & Record<RequiredPart, string>>;
  /** Full kinds, `decision.penalty`; the bare name where the type has no kind attribute. */
  readonly kinds: readonly string[];
}

/** Full kind of a document of `type` whose kind attribute holds `value`. */
export const kindOf = (type: RegisteredType, value: string | null): string =>
  type.attribute.kind === undefined || value === null ? type.name : `${type.name}.${value}`;

export const isCatalogueKind = (type: RegisteredType, kind: string): boolean =>
  !(type.notCatalogue ?? []).some((value) => kindOf(type, value) === kind);
