import { ACT_RULES, ACTS } from '../../../core/acts/act';
import type { Act } from '../../../core/acts/act';
import { parseAct } from '../../../core/acts/parse';
import { ActRefused } from '../../../core/acts/refusal';
import { refusalSentence } from '../../../core/acts/sentences';
import { UsageError } from '../../../core/commands/parse';
import type { CommandOption } from '../../../core/commands/shape';
import { EXIT } from '../../../core/commands/shape';
import { STATE_WORDS } from '../../../core/words';
import type { Words } from '../../../core/words';
import { recordStanding } from '../acts/record-standing';
import { createActsService } from '../acts/service';
import type { Command } from './command';
import { NotPossible } from './command';

const SUMMARIES: Readonly<Record<Act, Words>> = {
  withdraw: { 'zh-Hans': '撤下一个条目，或改记撤下原因', en: 'take a record down, or change the reason why it is' },
  seal: { 'zh-Hans': '封存：从台账抹去全部文字', en: 'seal a record: every word of it is erased from the register' },
  void: { 'zh-Hans': '误发作废：不计入任何数量', en: 'void a record published in error: it counts nowhere' },
  unvoid: { 'zh-Hans': '撤销作废，保持撤下', en: 'undo the voiding: the record is withdrawn' },
  restore: { 'zh-Hans': '恢复公开；已封存的只解除封存', en: 'publish a withdrawn record again, or lift a seal' },
  correct: { 'zh-Hans': '更正公开日期，统计随之移动', en: 'correct the date disclosed, and the count with it' },
};

const optionsOf = (act: Act): CommandOption[] => {
  const { reasonCodes, defaultCode } = ACT_RULES[act];
  const codes = reasonCodes.join(', ');
  return [
    {
      name: 'document-id',
      summary: { 'zh-Hans': '文件的 documentId', en: 'documentId of the document' },
      operand: true,
      required: true,
    },
    {
      name: 'reason-code',
      summary: {
        'zh-Hans': `原因类别：${codes}${defaultCode === null ? '' : `；默认 ${defaultCode}`}`,
        en: `class of reason: ${codes}${defaultCode === null ? '' : `; default ${defaultCode}`}`,
      },
      takes: 'code',
      required: defaultCode === null,
    },
    {
      name: 'reason',
      summary: {
        'zh-Hans': '一句话说明，公众可见（封存的除外）',
        en: 'one sentence, which the public reads unless the record is sealed',
      },
      takes: 'text',
      required: true,
    },
    ...(act === 'correct'
      ? [
          {
            name: 'disclosed-on',
            summary: { 'zh-Hans': '正确的公开日期，如 2016-01-31', en: 'the right day, such as 2016-01-31' },
            takes: 'day',
            required: true,
          },
        ]
      : []),
  ];
};

/** A refusal as commands give it: of the request bad use, of the record's state not possible now. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ActRefused)) throw error;
    const said = (language: keyof Words) => error.refusals.map((each) => refusalSentence(each, language)).join(' ');
    const words = { 'zh-Hans': said('zh-Hans'), en: said('en') };
    throw error.status === 400 ? new UsageError(words) : new NotPossible(words);
  }
}

/** `withdraw <document-id> --reason-code superseded --reason "…"`, and the other acts alike. */
export const ACT_COMMANDS: readonly Command[] = ACTS.map((act) => ({
  name: act,
  summary: SUMMARIES[act],
  options: optionsOf(act),
  writes: true,
  run: (strapi, options) =>
    refusing(async () => {
      const documentId = String(options['document-id']);
      const request = parseAct({
        act,
        reasonCode: options['reason-code'],
        reason: options.reason,
        disclosedOn: options['disclosed-on'],
      });
      await createActsService({ strapi }).perform(documentId, request);
      const standing = await recordStanding(strapi, documentId, () => true);
      const { 'zh-Hans': zh = '', en = '' } = STATE_WORDS[standing.state] ?? {};
      const text = `${standing.indexNumber}：${zh}（公开日期 ${standing.disclosedOn}）\n${standing.indexNumber}: ${en} (disclosed on ${standing.disclosedOn})`;
      return { text, json: standing, exitCode: EXIT.fine };
    }),
}));
