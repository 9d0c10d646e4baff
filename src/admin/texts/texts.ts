/** What a person reads of one content type, in one language. */
export interface Texts {
  /** Name of the type in menus and headings. */
  readonly name?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly hints?: Readonly<Record<string, string>>;
  /** Of each enumeration: what its values are called. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Everything a person reads of the content types in one language. */
export interface LanguageTexts {
  /** Fields that every content type has. */
  readonly ofAll: Texts;
  /** Fields that the seven catalogue types share. */
  readonly ofCatalogue: Texts;
  /** By UID. */
  readonly ofType: Readonly<Record<string, Texts>>;
}
