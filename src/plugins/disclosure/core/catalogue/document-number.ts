/** How strictly a type's document numbers are read: 发文字号 by the standard, or whatever a case or a project is called. */
export type NumberStyle = 'official' | 'free';

/** What a number of an official document looks like, for refusals. */
export const OFFICIAL_EXAMPLES = ['国办发〔2021〕30号', '住房和城乡建设部令第168号', '公告2016年第3号'] as const;

const OPENING = '〔[(【〖{（［﹝｛';
const CLOSING = '〕])】〗}）］﹞｝';
const inBrackets = (content: string) => `[${escapeClass(OPENING)}]\\s*${content}\\s*[${escapeClass(CLOSING)}]`;

const YEAR = '((?:19|20)\\d{2})';
const SERIAL = '第?0*([1-9]\\d*)';
const HAN_SERIAL = '([〇零一二三四五六七八九十百千]+)';
const WORDS = '[\\p{Script=Han}A-Za-z]';
const ORDER = `${WORDS}*(?:令|公告|通告|决议)`;

/** Each way to write an official number, and what it becomes. */
const OFFICIAL: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(${WORDS}*)${inBrackets(`${YEAR}年?`)}${SERIAL}号?$`, 'u'), '$1〔$2〕$3号'],
  [new RegExp(`^(${ORDER})${YEAR}年${SERIAL}号$`, 'u'), '$1$2年第$3号'],
  [new RegExp(`^(${WORDS}*?)${YEAR}年${SERIAL}号(公告|通告)$`, 'u'), '$1$4$2年第$3号'],
  [new RegExp(`^(${ORDER})${SERIAL}号$`, 'u'), '$1第$2号'],
  [new RegExp(`^(${ORDER})第${HAN_SERIAL}号$`, 'u'), '$1第$2号'],
  [new RegExp(`^(${WORDS}*?)${SERIAL}号(令|公告|通告)$`, 'u'), '$1$3第$2号'],
];

/** The number as it is kept, or `undefined` where an official one cannot be read out of `typed`. */
export function normalizeDocumentNumber(style: NumberStyle, typed: string): string | undefined {
  return style === 'official' ? officialNumber(typed) : freeNumber(typed);
}

function officialNumber(typed: string): string | undefined {
  const compact = typed.normalize('NFKC').replace(/\s+/gu, '');
  for (const [pattern, written] of OFFICIAL) {
    if (pattern.test(compact)) return compact.replace(pattern, written);
  }
  return undefined;
}

const BRACKETED_YEAR = new RegExp(inBrackets(YEAR), 'gu');
const SPACE_BESIDE_HAN = /(?<=[\p{Script=Han}〔〕])\s+|\s+(?=[\p{Script=Han}〔〕])/gu;

const freeNumber = (typed: string): string =>
  typed.replace(BRACKETED_YEAR, '〔$1〕').replace(SPACE_BESIDE_HAN, '').replace(/\s+/gu, ' ').trim();

function escapeClass(characters: string): string {
  return characters.replace(/[[\](){}]/g, '\\$&');
}
