import { languages, textsOf, type Language } from '../../src/admin/texts';
import { translations } from '../../src/admin/translations';
import { schemas, type Schema } from './schemas';

const everywhere = schemas.flatMap((schema) => languages.map((language) => ({ schema, language })));

const enumerations = ({ attributes }: Schema) =>
  Object.entries(attributes).flatMap(([name, attribute]) => (attribute.enum ?? []).map((value) => ({ name, value })));

const isInLanguage = (text: string | undefined, language: Language) =>
  text !== undefined && text !== '' && (language === 'en' || /\p{Script=Han}/u.test(text));

describe.each(everywhere)('$schema.uid in $language', ({ schema, language }) => {
  const { labels, hints = {}, values = {} } = textsOf(schema.uid, language);
  const attributes = Object.keys(schema.attributes);

  it('has a label on every field', () => {
    expect(attributes.filter((name) => !isInLanguage(labels[name], language))).toEqual([]);
  });

  it('has a label on every value of its enumerations', () => {
    const unlabelled = enumerations(schema).filter(({ name, value }) => !isInLanguage(values[name]?.[value], language));

    expect(unlabelled).toEqual([]);
  });

  it('never shows two values of an enumeration under one label', () => {
    for (const labelsOfValues of Object.values(values)) {
      expect(new Set(Object.values(labelsOfValues)).size).toBe(Object.keys(labelsOfValues).length);
    }
  });

  it('has a name that Strapi finds by the display name in the schema', () => {
    expect(isInLanguage(translations[language][schema.info.displayName], language)).toBe(true);
  });

  it('has every hint in Chinese where it is Chinese', () => {
    expect(Object.entries(hints).filter(([, hint]) => !isInLanguage(hint, language))).toEqual([]);
  });
});

describe('hints', () => {
  const NEED_ONE: Readonly<Record<string, readonly string[]>> = {
    'api::notice.notice': ['openUntil', 'displayUntil'],
    'api::regulation.regulation': ['effectiveOn', 'validUntil', 'repealedOn', 'nature'],
    'api::rule.rule': ['repealedOn'],
    'api::decision.decision': ['quantity', 'party', 'decidedOn', 'amountYuan'],
    'api::fee.fee': ['validUntil'],
    'api::organ.organ': ['code', 'makesRules', 'endedOn', 'successor'],
    'api::decision-tally.decision-tally': ['month', 'quantity'],
    'plugin::disclosure.calendar-year': ['dataStatus', 'noticeNumber', 'holidays', 'workedWeekends'],
  };
  const OF_THE_CATALOGUE = [
    'disclosedOn',
    'indexNumber',
    'documentNumber',
    'slug',
    'statutoryItem',
    'channels',
    'origin',
  ];
  const isOfTheCatalogue = ({ attributes }: Schema) => 'indexNumber' in attributes;

  it.each(everywhere)('$schema.uid explains in $language what a label cannot say', ({ schema, language }) => {
    const { hints = {} } = textsOf(schema.uid, language);
    const needed = [...(NEED_ONE[schema.uid] ?? []), ...(isOfTheCatalogue(schema) ? OF_THE_CATALOGUE : [])];

    expect(needed.filter((name) => !hints[name])).toEqual([]);
  });

  it.each(schemas)('$uid has hints on the same fields in both languages', ({ uid }) => {
    const [first, second] = languages.map((language) => Object.keys(textsOf(uid, language).hints ?? {}).sort());

    expect(first).toEqual(second);
  });
});
