import type { LimitRule } from '../../src/plugins/disclosure/core/timeliness/limits';

/** By when what is made or decided has to be public. */
export const limits: readonly LimitRule[] = [
  {
    kinds: ['*'],
    limit: { days: 20, count: 'working', from: 'madeOn' },
    basis: {
      'zh-Hans': '《中华人民共和国政府信息公开条例》第二十六条',
      en: 'Regulations on Open Government Information, art. 26',
    },
  },
  {
    kinds: ['decision.permit', 'decision.penalty'],
    limit: { days: 7, count: 'working', from: 'decidedOn' },
    basis: {
      'zh-Hans': '国办发〔2018〕118号：行政许可、行政处罚的执法决定信息',
      en: 'State Council General Office 国办发〔2018〕118号: results of permits and penalties',
    },
  },
  {
    kinds: ['notice.news', 'notice.other', 'notice.consultation'],
    limit: null,
    basis: {
      'zh-Hans': '动态信息不属于法定主动公开内容；征求意见在决策作出前进行',
      en: 'News is no statutory disclosure; a consultation comes before the decision',
    },
  },
];
