/** Why a question is not answered: the parameter, what it said, what it takes. */
export type Refusal = {
  readonly kind: 'refused';
  readonly parameter: string;
  readonly value: unknown;
  readonly accepts: string | readonly string[];
};

/**
 * `drafts`: the question asks for drafts. `reaches`: the answer would hold, or depend on, entries of another type; `many` where
 * one entry may lead to several.
 */
export type Finding =
  | Refusal
  | { readonly kind: 'drafts'; readonly parameter: string; readonly value: unknown }
  | { readonly kind: 'reaches'; readonly uid: string; readonly many: boolean };

export const refused = (parameter: string, value: unknown, accepts: Refusal['accepts']): Refusal => ({
  kind: 'refused',
  parameter,
  value,
  accepts,
});

export const reaches = ({ target, many }: { readonly target: string; readonly many: boolean }): Finding => ({
  kind: 'reaches',
  uid: target,
  many,
});
