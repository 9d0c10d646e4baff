const DAY_STYLE = { year: 'numeric', month: 'long', day: 'numeric' };
const BYTE_UNITS = ['B', 'KB', 'MB', 'GB'];

/** English days and numbers are written the British way: 1 December 2016. */
const tagOf = (locale) => (locale === 'en' ? 'en-GB' : locale);

/** How one language writes numbers, days, months, instants and sizes. */
export function formatsIn(locale) {
  const tag = tagOf(locale);
  const whole = new Intl.NumberFormat(tag);
  const money = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const days = new Intl.DateTimeFormat(tag, { ...DAY_STYLE, timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(tag, { month: locale === 'en' ? 'long' : 'numeric', timeZone: 'UTC' });
  const monthsOfYear = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return {
    number: (value) => whole.format(value),
    /** Yuan as `398,600.00`. */
    yuan: (value) => money.format(value),
    /** A calendar day, `2016-12-01`. */
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    /** A month, `2016-12`. */
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
    monthOfYear: (month) => monthsOfYear.format(new Date(`${month}-01T00:00:00Z`)),
    instant: (instant, timeZone) =>
      new Intl.DateTimeFormat(tag, { ...DAY_STYLE, hour: '2-digit', minute: '2-digit', timeZone }).format(
        new Date(instant),
      ),
    size(bytes) {
      const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)), BYTE_UNITS.length - 1);
      return `${new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(bytes / 1024 ** power)} ${BYTE_UNITS[power]}`;
    },
  };
}

/** First and last day of a month, `2016-02` → `2016-02-01`, `2016-02-29`. */
export function daysOf(month) {
  const [year, number] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${last}` };
}

/** The calendar day that it is now in `timeZone`. */
export const todayIn = (timeZone) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date());
