/** Deeper than any entry; Strapi's own validation runs out of stack some thousands of levels down. */
const DEEPEST = 100;

/**
 * Why a body is not taken: it holds a NUL in a name or a value, which PostgreSQL cannot store and fails on, or it is too deep.
 * Without recursion, since nobody knows yet how deep it is.
 */
export function bodyFlaw(body: unknown): 'nul' | 'depth' | undefined {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: body, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && value.includes('\0')) return 'nul';
    if (typeof value !== 'object' || value === null) continue;
    if (depth === DEEPEST) return 'depth';
    for (const [name, inner] of Object.entries(value)) {
      open.push({ value: name, depth }, { value: inner, depth: depth + 1 });
    }
  }
  return undefined;
}
