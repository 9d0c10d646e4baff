/** Who changes what is public and why, where neither the request nor Strapi's own Unpublish tells. */
export interface Grounds {
  /** Who acts, as the event log names him; never a person's name. */
  readonly actor?: string;
  readonly reasonCode?: string;
  /** One sentence for the public. */
  readonly reason?: string;
}
