const SEPARATORS = /[,，、;；\n]+/;

/** Adds what was typed or pasted, which may be several keywords at once; none twice. */
export function addKeywords(keywords: readonly string[], typed: string): string[] {
  const added = typed.split(SEPARATORS).map((keyword) => keyword.trim());

  return [...new Set([...keywords, ...added.filter((keyword) => keyword !== '')])];
}
