/** Characters that a reason or a note takes. */
export const LONGEST_SENTENCE = 500;

/** Whether the public can read it as one sentence. */
export const isSentence = (text: string): boolean =>
  text.trim() !== '' && text.length <= LONGEST_SENTENCE && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
