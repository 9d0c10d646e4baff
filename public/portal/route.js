/** What a reader may ask for in the address, in the order in which links write it. */
const ASKED = [
  'measure',
  'year',
  'from',
  'to',
  'on',
  'organ',
  'scope',
  'kind',
  'topic',
  'statutoryItem',
  'column',
  'channel',
  'state',
  'sort',
  'q',
  'cursor',
];

/** Any of these asks for the records behind a figure. */
const NARROWING = ['measure', 'from', 'to', 'on', 'kind', 'topic', 'statutoryItem', 'column', 'channel', 'q', 'cursor'];

export const DEFAULT_LOCALE = 'zh-Hans';

/**
 * @typedef {{ page: 'years' | 'year' | 'records' | 'record', locale: 'zh-Hans' | 'en', documentId?: string, asked: Record<string, string> }} Route
 * @param {URL} url
 * @returns {Route}
 */
export function routeOf({ pathname, searchParams }) {
  const locale = searchParams.get('locale') === 'en' ? 'en' : DEFAULT_LOCALE;
  const asked = Object.fromEntries(
    ASKED.map((name) => [name, listed(searchParams, name)]).filter(([, value]) => value !== ''),
  );
  const documentId = /^\/r\/([^/]+)/.exec(pathname)?.[1];
  if (documentId !== undefined) return { page: 'record', locale, documentId, asked: {} };
  if (NARROWING.some((name) => name in asked)) return { page: 'records', locale, asked };
  return { page: asked.year && !asked.year.includes(',') ? 'year' : 'years', locale, asked };
}

/** A repeated parameter, as a form of checkboxes sends it, is a comma-separated list. */
const listed = (searchParams, name) => searchParams.getAll(name).filter(Boolean).join(',');

/** Address of a page of the portal that asks for `asked` in `locale`. */
export function hrefTo(locale, asked = {}) {
  const query = queryOf(asked, locale);
  return query === '' ? '/' : `/?${query}`;
}

/** Address of the permanent page of a record. */
export function recordHref(locale, documentId) {
  const query = queryOf({}, locale);
  return `/r/${documentId}${query === '' ? '' : `?${query}`}`;
}

function queryOf(asked, locale) {
  const query = new URLSearchParams(ASKED.filter((name) => asked[name]).map((name) => [name, String(asked[name])]));
  if (locale !== DEFAULT_LOCALE) query.set('locale', locale);
  return query.toString().replaceAll('%2C', ',');
}
