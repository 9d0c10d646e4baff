import { EXCLUSION_WORDS, EXCLUSIONS } from '../../../core/explain/exclusions';
import { wordIn } from '../../../core/locales';
import { kindsCovered, MEASURES, RULES } from '../../../core/measures';
import { assertKnown } from '../../../core/parameters';
import type { Parameters } from '../../../core/parameters';
import { REASON_CODES, REASON_WORDS, seals } from '../../../core/reasons';
import { isCatalogueKind } from '../../../core/registered-type';
import type { DisclosureSettings } from '../../../core/settings';
import { listedMeasures } from '../../../core/timeliness/visibility';
import { CHANNELS, STATUTORY_ITEMS } from '../../../core/vocabulary';
import { CHANNEL_WORDS, MEASURE_WORDS, STATE_WORDS } from '../../../core/words';
import type { Listed } from './code-lists';
import type { Reading } from './reading';

/** `/vocabulary`: every code that filters take and answers give, with its label and place. */
export async function vocabularyAnswer(reading: Reading, parameters: Parameters) {
  assertKnown(parameters, ['locale']);
  const { register, vocabulary, lists, label, reader } = reading;
  const worded = (codes: readonly string[], words: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
    codes.map((code, order) => ({ code, label: wordIn(words[code], reader.locale, code), parent: null, order }));
  const listed = (list: readonly Listed[]) =>
    list.map(({ code, parent, names }, order) => ({ code, label: wordIn(names, reader.locale, code), parent, order }));

  const kinds = vocabulary.types.flatMap((type) => {
    const whole = {
      code: type.name,
      label: label('kind', type.name),
      parent: null,
      catalogue: type.kinds.some((kind) => isCatalogueKind(type, kind)),
    };
    const parts = type.kinds.map((kind) => ({
      code: kind,
      label: label('kind', kind),
      parent: kind === type.name ? null : type.name,
      catalogue: isCatalogueKind(type, kind),
    }));
    return type.kinds.includes(type.name) ? parts : [whole, ...parts];
  });
  const measures = MEASURES.map((code, order) => ({
    code,
    label: wordIn(MEASURE_WORDS[code], reader.locale, code),
    parent: null,
    order,
    unit: RULES[code].unit,
    nature: RULES[code].nature,
    kinds: kindsCovered(register.types, code),
    listed: listedMeasures(register.settings.showTimeliness).includes(code),
  }));
  return {
    data: {
      kinds: kinds.map((kind, order) => ({ ...kind, order })),
      measures,
      states: worded(Object.keys(STATE_WORDS), STATE_WORDS),
      reasons: worded(REASON_CODES, REASON_WORDS).map((reason) => ({ ...reason, seals: seals(reason.code) })),
      topics: listed(lists.topics),
      columns: listed(lists.columns),
      items: worded(STATUTORY_ITEMS, register.settings.words.statutoryItems),
      channels: worded(CHANNELS, CHANNEL_WORDS),
      exclusions: worded(EXCLUSIONS, EXCLUSION_WORDS),
      organs: listed(lists.organs),
      limits: limitsIn(register.settings, reader.locale),
    },
    meta: reading.meta,
  };
}

/** By when what has to be public, and by which law. */
const limitsIn = ({ limits }: DisclosureSettings, locale: string) =>
  limits.map(({ kinds, limit, basis }) => ({
    kinds,
    days: limit?.days ?? null,
    count: limit?.count ?? null,
    from: limit?.from ?? null,
    basis: wordIn(basis, locale, ''),
  }));
