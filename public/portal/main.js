import { failurePage } from './failure-page.js';
import { formatsIn } from './format.js';
import { dress, show } from './frame.js';
import { recordPage } from './record-page.js';
import { recordsPage } from './records-page.js';
import { routeOf } from './route.js';
import { readVocabulary } from './vocabulary.js';
import { wordsIn } from './words.js';
import { yearPage } from './year-page.js';
import { yearsPage } from './years-page.js';

const PAGES = { years: yearsPage, year: yearPage, records: recordsPage, record: recordPage };

const route = routeOf(new URL(window.location.href));
const words = wordsIn(route.locale);
const site = { ...route, words, formats: formatsIn(route.locale) };

dress(site);
try {
  const vocabulary = await readVocabulary(site.locale, words.unlisted);
  show(site, await PAGES[route.page]({ ...site, vocabulary }));
} catch (error) {
  show(site, failurePage(site, error));
}
