import type { Words } from '../words';

const words = (zh: string, en: string): Words => ({ 'zh-Hans': zh, en });

/** What happened, in the standard sentence that stands where nobody gave a reason of his own. */
const CAUSES: Readonly<Record<string, Words>> = {
  disclose: words(
    '该年度统计数据定稿后，又登记了应计入该年度的条目',
    'A record that belongs to this year was entered after its figures were frozen',
  ),
  follow: words('条目重新发布，其统计要素有变动', 'The record was published again with other particulars'),
  restore: words('条目恢复公开，其统计要素有变动', 'The record was restored with other particulars'),
  withdraw: words('条目撤下', 'The record was withdrawn'),
  delete: words('条目的文件被删除', "The record's document was deleted"),
  seal: words('条目封存', 'The record was sealed'),
  void: words('条目系误发，已作废，不再计入', 'The record was published in error and is void; it counts no longer'),
  unvoid: words('条目作废有误，恢复计入', 'The record had been voided by mistake and counts again'),
  correct: words('条目的公开日期更正', 'The day on which the record was disclosed was corrected'),
  tally: words('未在本站公开的处理决定数量有变动', 'The number of decisions not published here was changed'),
  fee_income: words('收费收入有变动', 'The income of a fee was changed'),
  timeliness: words(
    '工作日历或公开期限的规定有变动，公开期限重新计算',
    'The calendar of working days or a time limit was changed, and deadlines were worked out anew',
  ),
  correct_finding: words(
    '核验发现台账被绕过登记改动，已更正',
    'Verification found a change made past the register and set it right',
  ),
  recount: words(
    '按现有条目和现行统计口径重新核算，与已公布的数据不符，予以更正',
    'Counted anew from the records and by the rules of today, the figure was not what had been published',
  ),
  organ: words('机关的存续或承继关系有变动', 'The end or the successor of an organ was changed'),
};

const OTHER: Words = words('台账更正', 'The register was corrected');

export const causeIn = (cause: string, locale: string): string =>
  (CAUSES[cause] ?? OTHER)[locale === 'en' ? 'en' : 'zh-Hans'];
