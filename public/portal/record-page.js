import { ask } from './api.js';
import { attachmentList } from './attachments.js';
import { bodyOf } from './body.js';
import { element, link } from './element.js';
import { factsOf } from './record-facts.js';
import { marksOf, recordList } from './record-list.js';
import { stateNotice } from './record-state.js';
import { hrefTo, recordHref } from './route.js';

/** The permanent page of a record: its metadata, its text as far as it is public, and what belongs to it. */
export async function recordPage(site) {
  const { words, locale, documentId } = site;
  const { data: record, meta } = await ask(`/records/${documentId}`, { locale });
  const title = record.title ?? words.untitled;
  const lang = record.locale && record.locale !== locale ? record.locale : null;
  const year = record.disclosedOn.slice(0, 4);

  return {
    title,
    trail: [
      [words.home, hrefTo(locale)],
      [words.yearTitle(year), hrefTo(locale, { year })],
    ],
    meta,
    content: [
      element('h1', { lang, class: 'record-title' }, title),
      element('p', { class: 'marks' }, ...marksOf(site, record)),
      stateNotice(site, record),
      languages(site, record),
      element('section', {}, element('h2', {}, words.metadata), factsOf(site, record, meta.timeZone)),
      record.bodyHtml
        ? element(
            'section',
            { lang },
            element('h2', { class: 'unseen', lang: locale }, words.text),
            bodyOf(record.bodyHtml, words.table),
          )
        : '',
      attachmentList(site, record.attachments),
      ...relations(site, record.relations),
      element(
        'p',
        { class: 'muted data-link' },
        link(`/api/disclosure/records/${documentId}?locale=${locale}`, words.source),
      ),
    ],
  };
}

/** Says so where the text is not in the reader's language, and leads to the other texts. */
function languages({ words, locale, documentId }, record) {
  const others = record.locales.filter((other) => other !== record.locale && words.languageNames[other]);
  const missing = record.locale && record.locale !== locale && record.bodyHtml;
  return element(
    'div',
    { class: 'languages' },
    missing && element('p', {}, words.onlyIn(words.languageNames[record.locale] ?? record.locale)),
    others.length > 0 &&
      element(
        'p',
        {},
        `${words.otherLanguages}${words.colon}`,
        ...others.map((other) => languageLink(words, other, documentId)),
      ),
  );
}

const languageLink = (words, locale, documentId) =>
  link(recordHref(locale, documentId), words.languageNames[locale], { hreflang: locale });

const relations = (site, related) =>
  Object.entries(related)
    .filter(([, cards]) => cards.length > 0)
    .map(([name, cards]) =>
      element(
        'section',
        {},
        element('h2', {}, site.words.relations[name] ?? site.words.relatedTitle),
        recordList(site, cards),
      ),
    );
