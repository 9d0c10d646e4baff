import { Refusal } from './api.js';
import { element, link } from './element.js';
import { hrefTo } from './route.js';

/** What a reader sees where there is nothing to show, and where to go from there. */
export function failurePage({ words, locale, page }, error) {
  const refused = error instanceof Refusal ? error : undefined;
  const isUnknown = page === 'record' && refused?.status === 404;
  const title = isUnknown ? words.notFound : words.failed;
  if (refused === undefined) console.error(error);
  return {
    title,
    content: [
      element('h1', {}, title),
      element('p', {}, isUnknown ? words.notFoundText : explained(words, refused)),
      refused && !isUnknown ? element('p', { lang: 'en', class: 'muted' }, refused.message) : '',
      element('p', {}, refused ? link(hrefTo(locale), words.back) : link(window.location.href, words.retry)),
    ],
  };
}

const explained = (words, refused) => (refused?.parameter ? words.badAddress(refused.parameter) : words.failedNow);
