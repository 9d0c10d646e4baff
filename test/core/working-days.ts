/** Weekdays that were public holidays in the demo's years, as announced by the General Office of the State Council. */
const HOLIDAYS = [
  ['2016-01-01', '2016-01-01'],
  ['2016-02-08', '2016-02-12'],
  ['2016-04-04', '2016-04-04'],
  ['2016-05-02', '2016-05-02'],
  ['2016-06-09', '2016-06-10'],
  ['2016-09-15', '2016-09-16'],
  ['2016-10-03', '2016-10-07'],
  ['2023-01-02', '2023-01-02'],
  ['2023-01-23', '2023-01-27'],
  ['2023-04-05', '2023-04-05'],
  ['2023-05-01', '2023-05-03'],
  ['2023-06-22', '2023-06-23'],
  ['2023-09-29', '2023-10-06'],
  ['2024-01-01', '2024-01-01'],
  ['2024-02-12', '2024-02-16'],
  ['2024-04-04', '2024-04-05'],
  ['2024-05-01', '2024-05-03'],
  ['2024-06-10', '2024-06-10'],
  ['2024-09-16', '2024-09-17'],
  ['2024-10-01', '2024-10-07'],
] as const;

/** Whether offices were open on `day`, leaving aside weekends worked in exchange. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.some(([first, last]) => first <= day && day <= last);
}
