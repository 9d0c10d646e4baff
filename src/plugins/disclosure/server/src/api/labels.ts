import { wordIn } from '../../../core/locales';
import { FEE_INCOME } from '../../../core/measures';
import type { Dimension } from '../../../core/query';
import type { DisclosureSettings } from '../../../core/settings';
import { NONE } from '../../../core/vocabulary';
import { CHANNEL_WORDS, FEE_INCOME_WORDS, NONE_WORDS } from '../../../core/words';
import type { CodeLists, Listed } from './code-lists';

export type Label = (dimension: Dimension, key: string | number) => string;

/** Says what a key of a dimension is called in `locale`. */
export function labelsIn(locale: string, lists: CodeLists, settings: DisclosureSettings): Label {
  const nameIn = (list: readonly Listed[]) => {
    const names = new Map(list.map((item) => [item.code, item.names]));
    return (code: string) => wordIn(names.get(code), locale, code);
  };
  const byDimension: Readonly<Record<Dimension, (key: string) => string>> = {
    year: (key) => key,
    month: (key) => key,
    organ: nameIn(lists.organs),
    kind: (key) => wordIn(key === FEE_INCOME ? FEE_INCOME_WORDS : settings.words.kinds[key], locale, key),
    topic: nameIn(lists.topics),
    statutoryItem: (key) => wordIn(settings.words.statutoryItems[key], locale, key),
    column: nameIn(lists.columns),
    channel: (key) => wordIn(CHANNEL_WORDS[key], locale, key),
  };
  return (dimension, key) => (key === NONE ? wordIn(NONE_WORDS, locale, NONE) : byDimension[dimension](String(key)));
}
