/** Day and time as clocks in `timeZone` show them. */
export const timeIn = (instant: string, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));

/** `2026-01-31 01:00 UTC`. */
export const utcTime = (instant: string): string =>
  `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** The name people know a zone by beside its own: `中国标准时间（Asia/Shanghai）`. */
export function zoneName(timeZone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' }).formatToParts(0);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
  if (name === undefined || name === timeZone) return timeZone;
  return locale.startsWith('zh') ? `${name}（${timeZone}）` : `${name} (${timeZone})`;
}

export const languageName = (code: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;

const UNITS = [
  { unit: 'day', milliseconds: 86_400_000 },
  { unit: 'hour', milliseconds: 3_600_000 },
  { unit: 'minute', milliseconds: 60_000 },
  { unit: 'second', milliseconds: 1000 },
  { unit: 'millisecond', milliseconds: 1 },
] as const;

/** A span in its largest unit: `2天`, `1.5 hr`. */
export function spanIn(span: number, locale: string): string {
  const { unit, milliseconds } = UNITS.find((each) => Math.abs(span) >= each.milliseconds) ?? UNITS[4];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(span / milliseconds);
}

/** Every zone that browsers know, and `usual` even where they do not list it. */
export const timeZones = (usual: string): string[] => [
  ...new Set([usual, 'UTC', ...Intl.supportedValuesOf('timeZone')]),
];
