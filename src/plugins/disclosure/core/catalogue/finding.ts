/** What may be wrong with a field. */
export type Problem =
  | 'required'
  | 'not_a_day'
  | 'in_future'
  | 'over'
  | 'before'
  | 'repealed_before_effective'
  | 'not_an_amount'
  | 'not_makeable'
  | 'issuer_missing'
  | 'unknown_channel'
  | 'not_keywords'
  | 'lead_among_co_issuers'
  | 'not_a_number'
  | 'number_taken'
  | 'index_number_taken'
  | 'number_taken_unseen'
  | 'not_former_names'
  | 'code_immutable'
  | 'in_a_ring';

/** Something an editor has to know of one field; a warning does not stop the work. */
export interface Finding {
  readonly attribute: string;
  readonly problem: Problem;
  /** Values that the sentence about it names; one that ends in `Attribute` is written as that attribute's label. */
  readonly details: Readonly<Record<string, string>>;
  readonly isWarning?: boolean;
}
