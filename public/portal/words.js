import { en } from './words/en.js';
import { factsEn } from './words/facts-en.js';
import { factsZhHans } from './words/facts-zh-Hans.js';
import { zhHans } from './words/zh-Hans.js';

const WORDS = { 'zh-Hans': { ...zhHans, facts: factsZhHans }, en: { ...en, facts: factsEn } };

/** Everything the portal itself says, in one language; what things are called comes from the API's vocabulary. */
export const wordsIn = (locale) => WORDS[locale];
