/** @typedef {Node | string | null | undefined | false} Child */

/**
 * An element with attributes and children; whatever is absent (`null`, `undefined`, `false`) is left out.
 * @param {string} tag
 * @param {Record<string, unknown>} attributes
 * @param {...(Child | Child[])} children
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes).filter(([, given]) => isPresent(given))) {
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.flat().filter(isPresent));
  return made;
}

/** @param {string} href */
export const link = (href, text, attributes = {}) => element('a', { href, ...attributes }, text);

const isPresent = (value) => value !== null && value !== undefined && value !== false;
