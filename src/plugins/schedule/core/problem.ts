/** Something in a draft that keeps it from being published. */
export interface Problem {
  readonly locale: string | null;
  /** Attribute, with dots into components; empty where it is the document as a whole. */
  readonly path: string;
  readonly message: string;
}
