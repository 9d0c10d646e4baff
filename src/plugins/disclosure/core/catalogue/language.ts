/** Languages in which refusals are written. */
export type Language = 'zh-Hans' | 'en';

export const DEFAULT_LANGUAGE: Language = 'zh-Hans';

/** The first language of `accepted` (an `Accept-Language` header or a locale) that there are texts in. */
export function languageFor(accepted: string | null | undefined): Language {
  const wishes = (accepted ?? '')
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().split(';');
      const quality = parameters
        .map((parameter) => /^\s*q=([\d.]+)/u.exec(parameter)?.[1])
        .find((q) => q !== undefined);
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((left, right) => right.quality - left.quality);

  for (const { tag } of wishes) {
    if (/^zh\b/u.test(tag)) return 'zh-Hans';
    if (/^en\b/u.test(tag)) return 'en';
  }
  return DEFAULT_LANGUAGE;
}
