const MAX_LENGTH = 100;
const SENTENCE = /[^。！？!?]*(?:[。！？!?]|\.(?=\s|$))/gu;

/** What a catalogue card says of a text: its first sentences, at most 100 characters. */
export function summaryOf(markdown: string, title: string): string {
  const text = plainText(markdown, title);
  if (lengthOf(text) <= MAX_LENGTH) return text;

  let summary = '';
  for (const [sentence] of text.matchAll(SENTENCE)) {
    if (lengthOf(summary + sentence) > MAX_LENGTH) break;
    summary += sentence;
  }
  return (
    summary.trim() ||
    `${wholeWords(
      Array.from(text)
        .slice(0, MAX_LENGTH - 1)
        .join(''),
      text,
    )}…`
  );
}

/** `cut` without the word that it breaks; Chinese is written without gaps between words. */
const wholeWords = (cut: string, text: string): string =>
  /^[\p{Script=Latin}\p{N}]/u.test(text.slice(cut.length))
    ? cut.replace(/(?<=\s\S*)[\p{Script=Latin}\p{N}]+$/u, '').trimEnd()
    : cut;

/** Markdown without its marks, on one line; tables and lines that only repeat the title are left out. */
export function plainText(markdown: string, title = ''): string {
  return markdown
    .replace(/^(```|~~~).*$/gmu, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/<[^>]*>/gu, '')
    .split(/\r?\n/u)
    .map(plainLine)
    .filter((line) => line !== '' && line !== title)
    .reduce((text, line) => text + (needsSpace(text, line) ? ' ' : '') + line, '');
}

const plainLine = (line: string): string => {
  if (/^\s*\||^[\s:|-]+$/u.test(line)) return '';
  return line
    .replace(/^\s*(#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+)/u, '')
    .replace(/(\*\*|__|~~|`)/gu, '')
    .replace(/(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
};

/** Chinese runs on after a line break, words of other languages do not. */
const needsSpace = (text: string, line: string): boolean =>
  text !== '' && !(/[\p{Script=Han}。，、；：！？」』）》]$/u.test(text) && /^[\p{Script=Han}「『（《“]/u.test(line));

const lengthOf = (text: string): number => Array.from(text).length;
