const HAN = /\p{Script=Han}/u;

/** A name as people write it: a Chinese one has the family name first and no space. */
export function personName(first: string | null, last: string | null): string | null {
  if (!first || !last) return first || last || null;
  return HAN.test(last) ? `${last}${first}` : `${first} ${last}`;
}
