import type { View } from './view';

export const calendarYear: View = {
  mainField: 'year',
  sort: 'year:DESC',
  list: ['year', 'dataStatus', 'noticeNumber', 'note'],
  rows: [{ year: 4, dataStatus: 4, noticeNumber: 4 }, { holidays: 12 }, { workedWeekends: 12 }, { note: 12 }],
};
