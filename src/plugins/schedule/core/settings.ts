import { isTimeZone } from './time-zone';

/** The plugin's configuration, as a project writes it; what it leaves out has the default of `DEFAULTS`. */
export interface ScheduleSettings {
  /** Legal time zone, an IANA name: for times entered without a zone and for days that end. */
  readonly timeZone: string;
  /** How far ahead an action must be set; 0 refuses only the past. */
  readonly minimumLeadSeconds: number;
  /** An action overdue by more than this waits for a person instead of running. */
  readonly overdueHours: number;
  /** `false`: this process runs nothing; it may still set actions. */
  readonly worker: boolean;
  /** Codes that an unpublication may give as its reason; empty: any. */
  readonly reasonCodes: readonly string[];
  /** By content type: attributes that the server gives, so that they are no part of what editors wrote. */
  readonly givenFields: Readonly<Record<string, readonly string[]>>;
  /** By content type: the attribute that holds the last day on which a document stays public. */
  readonly expiry: Readonly<Record<string, Expiry>>;
}

export interface Expiry {
  readonly attribute: string;
  readonly reasonCode?: string;
  /** One sentence for the public, by locale; the first is taken where none fits. */
  readonly reason?: Readonly<Record<string, string>>;
}

export const DEFAULTS: ScheduleSettings = {
  timeZone: 'UTC',
  minimumLeadSeconds: 0,
  overdueHours: 24,
  worker: true,
  reasonCodes: [],
  givenFields: {},
  expiry: {},
};

const fail = (reason: string): never => {
  throw new TypeError(`schedule configuration: ${reason}`);
};

/** Refuses settings that could not work, whatever the content types are. */
export function assertSettings(settings: ScheduleSettings): void {
  if (!isTimeZone(settings.timeZone)) fail(`timeZone is not an IANA zone: ${settings.timeZone}`);
  for (const [name, least] of [
    ['minimumLeadSeconds', 0],
    ['overdueHours', 1],
  ] as const) {
    if (!(Number.isInteger(settings[name]) && settings[name] >= least)) {
      fail(`${name} is not a whole number of ${least} or more`);
    }
  }
  if (typeof settings.worker !== 'boolean') fail('worker is neither true nor false');
  for (const code of settings.reasonCodes) {
    if (!/^[a-z_]{1,32}$/.test(code)) fail(`reasonCodes: not a code of at most 32 letters: ${code}`);
  }
  for (const [uid, { reasonCode }] of Object.entries(settings.expiry)) {
    if (reasonCode !== undefined && settings.reasonCodes.length > 0 && !settings.reasonCodes.includes(reasonCode))
      fail(`expiry: ${uid} gives the reason ${reasonCode}, which is none of reasonCodes`);
  }
}

/** What the plugin needs to know of a content type's schema. */
export interface TypeSchema {
  readonly draftAndPublish: boolean;
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
}

/** Refuses settings that do not fit the content types of the project. */
export function assertTypes(settings: ScheduleSettings, schemaOf: (uid: string) => TypeSchema | undefined): void {
  const typeOf = (setting: string, uid: string): TypeSchema => {
    const schema = schemaOf(uid) ?? fail(`${setting}: there is no content type ${uid}`);
    return schema.draftAndPublish ? schema : fail(`${setting}: ${uid} needs draft & publish`);
  };
  for (const [uid, names] of Object.entries(settings.givenFields)) {
    const { attributes } = typeOf('givenFields', uid);
    for (const name of names) if (!(name in attributes)) fail(`givenFields: ${uid} has no attribute ${name}`);
  }
  for (const [uid, { attribute }] of Object.entries(settings.expiry)) {
    const type = typeOf('expiry', uid).attributes[attribute]?.type;
    if (type !== 'date') fail(`expiry: ${uid} has no date ${attribute}`);
  }
}
