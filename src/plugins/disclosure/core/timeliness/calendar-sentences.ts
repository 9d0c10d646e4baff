import type { Language } from '../catalogue/language';
import type { CalendarFinding, CalendarProblem } from './check-calendar-year';

type Words = Readonly<Record<Language, string>>;

const LABELS: Readonly<Record<CalendarFinding['attribute'], Words>> = {
  year: { 'zh-Hans': '年度', en: 'Year' },
  dataStatus: { 'zh-Hans': '数据状态', en: 'Status of the data' },
  holidays: { 'zh-Hans': '放假日期', en: 'Days off' },
  workedWeekends: { 'zh-Hans': '调休上班日', en: 'Worked weekends' },
};

type Sentence = (label: string, value: string) => string;

const SENTENCES: Readonly<Record<CalendarProblem, Readonly<Record<Language, Sentence>>>> = {
  not_a_year: {
    'zh-Hans': (label, value) => `“${label}”应为四位数的公历年份，如 2027，不能是“${value}”`,
    en: (label, value) => `“${label}” takes a year of four digits such as 2027, not “${value}”`,
  },
  year_taken: {
    'zh-Hans': (label, value) => `“${label}”${value} 已有，请在原有年度中修改`,
    en: (label, value) => `“${label}” ${value} is there already: change that one`,
  },
  not_a_status: {
    'zh-Hans': (label, value) =>
      `“${label}”应为 official（已发布）、estimated（预估）或 missing（未发布），不能是“${value}”`,
    en: (label, value) => `“${label}” takes official, estimated or missing, not “${value}”`,
  },
  not_days: {
    'zh-Hans': (label, value) => `“${label}”应为实际存在的日期列表，格式如 2026-01-31，不能是“${value}”`,
    en: (label, value) => `“${label}” takes a list of days that exist, written 2026-01-31, not “${value}”`,
  },
  outside_year: {
    'zh-Hans': (label, value) => `“${label}”只填本年度的日期，${value} 应填入所在年度`,
    en: (label, value) => `“${label}” takes days of its year only; ${value} goes into the year it lies in`,
  },
  not_a_weekend: {
    'zh-Hans': (label, value) => `“${label}”只填周六或周日，${value} 本为工作日`,
    en: (label, value) => `“${label}” takes Saturdays and Sundays only; ${value} is a working day anyway`,
  },
  off_and_worked: {
    'zh-Hans': (label, value) => `“${label}”不能与放假日期重复：${value}`,
    en: (label, value) => `“${label}” cannot name a day off: ${value}`,
  },
  missing_with_days: {
    'zh-Hans': (label, value) => `${value} 年已填日期，“${label}”应选“已发布”或“预估”`,
    en: (label, value) => `Days of ${value} are given: “${label}” takes official or estimated`,
  },
  always_off: {
    'zh-Hans': (label, value) => `通知已发布的年度，“${label}”应包括元旦和国庆节，缺 ${value}`,
    en: (label, value) => `“${label}” of an official year include New Year and National Day; ${value} is missing`,
  },
};

/** The finding as a sentence for an editor. */
export const calendarSentence = ({ attribute, problem, value }: CalendarFinding, language: Language): string =>
  SENTENCES[problem][language](LABELS[attribute][language], value);
