import { FreezeRefused } from '../../../core/freeze/freezable';
import { UsageError } from '../../../core/commands/parse';
import { EXIT } from '../../../core/commands/shape';
import { freezeYear } from '../freeze/freeze-year';
import type { Command } from './command';
import { NotPossible } from './command';

/** A value that means nothing is bad use; a year that cannot be frozen now is the register's state. */
const refused = (error: FreezeRefused) =>
  error.code === 'nonsense' ? new UsageError(error.words) : new NotPossible(error.words);

/** `freeze --organ … --year …`. */
export const freeze: Command = {
  name: 'freeze',
  summary: {
    'zh-Hans': '将某机关某年度的统计数据定稿，定稿后不能撤销，此后的变动另行公开更正',
    en: "freezes the figures of an organ's year for good; what changes them later is a public correction",
  },
  writes: true,
  options: [
    { name: 'organ', takes: 'code', required: true, summary: { 'zh-Hans': '机关代码', en: 'code of the organ' } },
    {
      name: 'year',
      takes: 'year',
      required: true,
      summary: { 'zh-Hans': '年度，须已结束', en: 'a year that is over' },
    },
    { name: 'note', takes: 'text', summary: { 'zh-Hans': '说明', en: 'why, or what was published with it' } },
  ],

  async run(strapi, { organ, year, note }) {
    try {
      const frozen = await freezeYear(strapi, { organ, year, note });
      const text = [
        `${frozen.organ} ${frozen.year}年统计数据已定稿（操作留痕第${frozen.sequence}号）`,
        `The figures of ${frozen.organ} for ${frozen.year} are frozen (event ${frozen.sequence})`,
      ].join('\n');
      return { text, json: frozen, exitCode: EXIT.fine };
    } catch (error) {
      throw error instanceof FreezeRefused ? refused(error) : error;
    }
  },
};
