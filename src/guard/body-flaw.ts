/** Deeper than any entry; Strapi's own validation runs out of stack some thousands of levels down. */
const DEEPEST = 100;

interface Part {
  readonly value: unknown;
  readonly depth: number;
}

/** Every name and value in a body; without recursion, since nobody knows yet how deep it is. */
function* partsOf(body: unknown): Generator<Part> {
  const open: Part[] = [{ value: body, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      open.push({ value: name, depth }, { value: inner, depth: depth + 1 });
    }
  }
}

/** A NUL in a name or a value: PostgreSQL cannot store it and fails on it. */
export function holdsNul(body: unknown): boolean {
  for (const { value } of partsOf(body)) if (typeof value === 'string' && value.includes('\0')) return true;
  return false;
}

export function isTooDeep(body: unknown): boolean {
  for (const { depth } of partsOf(body)) if (depth > DEEPEST) return true;
  return false;
}
