import type { Measure } from '../measures';
import type { Words } from '../words';

/** Grows with every change of what a measure counts, so that a kept explanation can be told from today's. */
export const RULE_VERSION = 1;

const OWN: Words = {
  'zh-Hans': '只计本机关制作的法定公开类条目；同一文件的各语种和重新发布只计一条；转载和误发作废的不计。',
  en: 'Only records of catalogue kinds that the organ made itself; a document counts once, whatever its languages and re-publications; reprints and voided records do not count.',
};

const rule = (zh: string, en: string): Words => ({ 'zh-Hans': zh, en });

const own = (zh: string, en: string): Words => rule(`${zh}${OWN['zh-Hans']}`, `${en} ${OWN.en}`);

/** The rule of each measure in words (design: register and counts). */
export const RULE_WORDS: Readonly<Record<Measure, Words>> = {
  disclosed: own(
    '统计在所问期间首次公开的条目，以公开日期为准，后来撤下的仍计入。',
    'Records first made public in the time asked about, by the day of disclosure; those withdrawn later still count.',
  ),
  posted: rule(
    '统计在所问期间首次发布的全部条目，以公开日期为准，动态信息和转载也计入；误发作废的不计。',
    'All records first published in the time asked about, by the day of disclosure, news and reprints too; voided records do not count.',
  ),
  reprinted: rule(
    '统计在所问期间发布的转载条目，以公开日期为准；误发作废的不计。',
    'Reprints published in the time asked about, by the day of disclosure; voided records do not count.',
  ),
  withdrawn: own(
    '统计期初在公开中（或期内首次公开）而期末已不公开的条目，期内撤下又恢复的不计。',
    'Records public at the start of the time asked about, or disclosed in it, and not public at its end.',
  ),
  restored: own(
    '统计早先已公开、期初不在公开中而期末在公开中的条目。',
    'Records disclosed earlier, not public at the start of the time asked about and public at its end.',
  ),
  available: own(
    '统计在所问日期（年度为12月31日）当日公开中的条目。',
    'Records public on the day (of a year: 31 December).',
  ),
  issued: rule(
    '统计在所问期间制发的本机关法规文件，以成文日期为准，后来撤下的仍计入；修改决定、转载和误发作废的不计。',
    'Own regulations made in the time asked about, by the day they were made; those withdrawn later still count; amendments, reprints and voided records do not.',
  ),
  repealed: rule(
    '统计效力在所问期间终止的本机关法规文件，以废止或失效后第一日为准；修改决定、转载和误发作废的不计。',
    'Own regulations whose force ended in the time asked about, by repeal or lapse, by the first day not in force; amendments, reprints and voided records do not count.',
  ),
  inForce: rule(
    '统计在所问日期（年度为12月31日）当日有效的本机关法规文件：已施行、未废止且未失效；撤下不影响效力，机关撤销后计入继受机关；修改决定、转载和误发作废的不计。',
    'Own regulations in force on the day (of a year: 31 December): effective, neither repealed nor lapsed; withdrawal does not touch force, and an ended organ’s count under its successor; amendments, reprints and voided records do not count.',
  ),
  decided: rule(
    '合计在所问期间作出并公开的处理决定件数，以决定日期为准，另加已登记而未在本站公开的数量；转载和误发作废的不计。',
    'The decisions announced in disclosed records, by the day they were taken, plus the tallies of decisions not published here; reprints and voided records do not count.',
  ),
  amount: rule(
    '合计所问类别的金额：行政处罚按决定日期，招标投标按公开日期，收费收入按统计年度；误发作废的不计。',
    'The money of the kind asked about: penalties by the day of decision, tenders by the day of disclosure, fee income by its year; voided records do not count.',
  ),
  onTime: own(
    '统计在所问期间首次公开且在期限内公开的条目。',
    'Records first made public in the time asked about and within their limit.',
  ),
  late: own(
    '统计在所问期间首次公开但超过期限的条目。',
    'Records first made public in the time asked about and after their limit.',
  ),
  provisional: own(
    '统计在所问期间首次公开、因工作日历尚未公布而期限待定的条目。',
    'Records first made public in the time asked about whose limit waits for the official calendar.',
  ),
  notApplicable: own(
    '统计在所问期间首次公开、没有公开期限的条目。',
    'Records first made public in the time asked about that have no limit.',
  ),
};
