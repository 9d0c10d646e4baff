import { element, link } from './element.js';
import { hrefTo } from './route.js';

const byId = (id) => document.getElementById(id);

/** Puts everything around the page into the reader's language. */
export function dress({ words, locale }) {
  document.documentElement.lang = locale;
  document.title = words.site;
  byId('skip').textContent = words.skip;
  byId('site').textContent = words.site;
  byId('tagline').textContent = words.tagline;
  byId('brand').href = hrefTo(locale);
  byId('status').textContent = words.loading;
  byId('trail').setAttribute('aria-label', words.trail);
  dressLanguage(byId('language'), words.otherLanguage);
}

/** The same page in the other language. */
function dressLanguage(anchor, { locale, name }) {
  const url = new URL(window.location.href);
  url.searchParams.delete('locale');
  if (locale !== 'zh-Hans') url.searchParams.set('locale', locale);
  anchor.href = `${url.pathname}${url.search}`;
  anchor.lang = locale;
  anchor.hreflang = locale;
  anchor.textContent = name;
}

/**
 * @typedef {{ title: string, trail?: [string, string][], content: Node[], meta?: { asOf: string | null, timeZone: string } }} Page
 * @param {Page} page `trail` leads to it: words and addresses
 */
export function show({ words, formats, locale }, { title, trail = [], content, meta }) {
  document.title = title === words.site ? title : `${title} - ${words.site}`;
  byId('page').replaceChildren(...content);
  showTrail(byId('trail'), trail, title);
  byId('foot').replaceChildren(
    meta?.asOf ? element('p', {}, words.asOf(formats.instant(meta.asOf, meta.timeZone), meta.timeZone)) : '',
    element(
      'p',
      {},
      `${words.openData}${words.colon}`,
      link(`/api/disclosure/years?locale=${locale}`, '/api/disclosure'),
    ),
  );
  byId('status').classList.add('unseen');
  byId('status').textContent = words.loaded(title);
}

function showTrail(nav, trail, title) {
  nav.hidden = trail.length === 0;
  const steps = trail.map(([text, href]) => element('li', {}, link(href, text)));
  nav.replaceChildren(element('ol', {}, ...steps, element('li', { 'aria-current': 'page' }, title)));
}
