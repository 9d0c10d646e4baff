import { ITEM_WORDS } from '../../plugins/disclosure/core/words';

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];

/** `art20_3` is item 3 of article 20; the matters of article 21 have no numbers. */
const item = (code: string) => {
  const number = /^art20_(\d+)$/.exec(code)?.[1];
  return number === undefined ? undefined : Number(number);
};

const inChinese = (code: string) => {
  const number = item(code);
  return number === undefined ? '第二十一条' : `第二十条（${ORDINALS[number - 1]}）`;
};

const inEnglish = (code: string) => {
  const number = item(code);
  return number === undefined ? 'Art. 21' : `Art. 20 (${number})`;
};

const entries = Object.entries(ITEM_WORDS);

/** Statutory items as the forms list them: the provision and the register's own word for it. */
export const statutoryItems = {
  'zh-Hans': Object.fromEntries(entries.map(([code, words]) => [code, `${inChinese(code)} ${words['zh-Hans']}`])),
  en: Object.fromEntries(entries.map(([code, words]) => [code, `${inEnglish(code)} ${words.en}`])),
};
