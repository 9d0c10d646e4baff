import { CHANNELS } from '../../vocabulary';
import { isEmpty } from '../empty';
import { listOf } from '../fields';
import type { Rule } from '../subject';
import { finding } from '../subject';

const MOST_KEYWORDS = 20;
const LONGEST_KEYWORD = 50;

/** Channels come from the closed list. */
export const channels: Rule = (subject) => {
  const value = subject.fields.channels;
  if (isEmpty(value)) return [];
  const unknown = Array.isArray(value)
    ? value.filter((item) => !CHANNELS.some((channel) => channel === item))
    : [value];
  return unknown.length === 0
    ? []
    : [
        finding(subject, 'channels', 'unknown_channel', {
          value: unknown.map(String).join(', '),
          accepts: CHANNELS.join(', '),
        }),
      ];
};

/** Keywords are words, not paragraphs. */
export const keywords: Rule = (subject) => {
  const value = subject.fields.keywords;
  if (isEmpty(value)) return [];
  const words = listOf(value);
  const isFine =
    Array.isArray(value) &&
    words.length === value.length &&
    words.length <= MOST_KEYWORDS &&
    words.every((word) => word.length <= LONGEST_KEYWORD);
  return isFine
    ? []
    : [finding(subject, 'keywords', 'not_keywords', { most: String(MOST_KEYWORDS), longest: String(LONGEST_KEYWORD) })];
};

/** The lead organ of a joint document is not one of the others. */
export const coIssuers: Rule = (subject) => {
  const [lead] = listOf(subject.fields.organ);
  return lead !== undefined && listOf(subject.fields.coIssuers).includes(lead)
    ? [finding(subject, 'coIssuers', 'lead_among_co_issuers')]
    : [];
};
