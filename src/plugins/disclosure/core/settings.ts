import type { Part, RegisteredType, TypeSettings } from './registered-type';
import { PARTS, REQUIRED_PARTS } from './registered-type';
import type { CalendarSeed } from './timeliness/calendar-year';
import type { LimitRule } from './timeliness/limits';
import { STATUTORY_ITEMS } from './vocabulary';

type CodeWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The plugin's configuration, as a project writes it. */
export interface DisclosureSettings {
  /** Legal time zone, an IANA name: it decides on which day something was disclosed. */
  readonly timeZone: string;
  /** Locale whose published row the register follows. */
  readonly defaultLocale: string;
  /** Template of index numbers: `{organ.code}`, `{organ.creditCode}`, `{year}`, `{seq:5}`. */
  readonly indexNumber: string;
  /** Registered content types by UID. */
  readonly types: Readonly<Record<string, TypeSettings>>;
  /** What codes of the project are called, by code and locale: `notice.circular` → `{ en: 'Circular' }`. */
  readonly words: { readonly kinds: CodeWords; readonly statutoryItems: CodeWords };
  /** By when documents have to be disclosed. */
  readonly limits: readonly LimitRule[];
  /** Whether the public sees deadline and timeliness of single records. */
  readonly showTimeliness: boolean;
  /** Working days of the years known so far; editors enter the next. */
  readonly calendarYears: readonly CalendarSeed[];
  /** Code lists and the two tables of numbers without documents. */
  readonly organs: string;
  readonly topics: string;
  readonly columns: string;
  readonly tallies: string;
  readonly feeIncomes: string;
}

/** What the plugin needs to know of a content type's schema. */
export interface TypeSchema {
  readonly singularName: string;
  readonly pluralName: string;
  readonly draftAndPublish: boolean;
  readonly localized: boolean;
  readonly attributes: Readonly<Record<string, { readonly type: string; readonly enum?: readonly string[] }>>;
}

const fail = (reason: string): never => {
  throw new TypeError(`disclosure configuration: ${reason}`);
};

const isTimeZone = (value: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const LISTS = ['organs', 'topics', 'columns', 'tallies', 'feeIncomes'] as const;

const PLACEHOLDERS = /\{(organ\.code|organ\.creditCode|year|seq(:\d+)?)\}/g;

/** Refuses settings that could not work, whatever the content types are. */
export function assertSettings(settings: DisclosureSettings): void {
  for (const name of ['timeZone', 'defaultLocale', 'indexNumber', ...LISTS] as const) {
    if (typeof settings[name] !== 'string' || settings[name] === '') fail(`${name} is missing`);
  }
  if (!isTimeZone(settings.timeZone)) fail(`timeZone is not an IANA zone: ${settings.timeZone}`);
  if (!settings.indexNumber.includes('{seq')) fail(`indexNumber has no {seq}: ${settings.indexNumber}`);
  const unknown = settings.indexNumber.replace(PLACEHOLDERS, '').match(/\{[^}]*\}?/)?.[0];
  if (unknown !== undefined) fail(`indexNumber knows no ${unknown}`);
  if (Object.keys(settings.types).length === 0) fail('types names no content type');
}

/** The registered types, every part resolved to an attribute that exists. */
export function registeredTypes(
  settings: DisclosureSettings,
  schemaOf: (uid: string) => TypeSchema | undefined,
): RegisteredType[] {
  for (const uid of LISTS.map((list) => settings[list])) {
    if (schemaOf(uid) === undefined) fail(`there is no content type ${uid}`);
  }
  return Object.entries(settings.types).map(([uid, type]) => {
    const schema = schemaOf(uid) ?? fail(`types: there is no content type ${uid}`);
    if (!schema.draftAndPublish) fail(`types: ${uid} needs draft & publish`);
    if (!schema.localized) fail(`types: ${uid} needs i18n`);
    return registeredType(uid, type, schema);
  });
}

function registeredType(uid: string, type: TypeSettings, schema: TypeSchema): RegisteredType {
  const attribute = Object.fromEntries(
    PARTS.flatMap((part): [Part, string][] => {
      const name = type.attributes?.[part] ?? part;
      if (name in schema.attributes) return [[part, name]];
      return type.attributes?.[part] === undefined ? [] : fail(`types: ${uid} has no attribute ${name} for ${part}`);
    }),
  ) as RegisteredType['attribute'];

  for (const part of REQUIRED_PARTS) if (!(part in attribute)) fail(`types: ${uid} has no ${part}`);

  const values = attribute.kind === undefined ? [] : (schema.attributes[attribute.kind]?.enum ?? []);
  const named = [
    ...(type.notCatalogue ?? []),
    ...(type.amounts ?? []).map(({ kind }) => kind),
    ...Object.keys(type.statutoryItem ?? {}),
    ...Object.keys(type.columns ?? {}),
  ].filter((value) => value !== '*');
  for (const value of named) if (!values.includes(value)) fail(`types: ${uid} has no kind ${value}`);

  const items: readonly string[] = STATUTORY_ITEMS;
  for (const item of Object.values(type.statutoryItem ?? {}))
    if (!items.includes(item)) fail(`types: there is no statutory item ${item}`);

  const { singularName: name, pluralName } = schema;
  return {
    ...type,
    uid,
    name,
    pluralName,
    attribute,
    kinds: values.length > 0 ? values.map((value) => `${name}.${value}`) : [name],
  };
}
