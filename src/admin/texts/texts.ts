/** What a person reads of one content type, in one language. */
export interface Texts {
  /** Name of the type in menus and headings. */
  readonly name?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly hints?: Readonly<Record<string, string>>;
  /** Of each enumeration: what its values are called. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
