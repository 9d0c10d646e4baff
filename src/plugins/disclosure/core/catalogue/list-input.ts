/** A list field as an editor or a client sends it: a form sends JSON text, an API the list itself. Anything else stays. */
export function listInput(value: unknown): unknown {
  const list = typeof value === 'string' && value.trim().startsWith('[') ? parsed(value) : value;
  return Array.isArray(list) && list.every((item) => typeof item === 'string')
    ? [...new Set(list.map((item) => item.trim()).filter((item) => item !== ''))]
    : list;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
