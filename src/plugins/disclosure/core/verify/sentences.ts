import type { Words } from '../words';
import { fieldWords } from './field-words';
import type { Finding, FindingCode } from './finding';

const words = (zh: string, en: string): Words => ({ 'zh-Hans': zh, en });

const NONE: Words = words('（空）', '(empty)');

interface Told {
  readonly field: Words;
  readonly name: string;
  readonly expected: Words;
  readonly found: Words;
}

const SENTENCES: Readonly<Record<FindingCode, (told: Told) => Words>> = {
  record_missing: () => words('已公开，但台账中没有条目', 'is published but has no record'),
  record_lost: () =>
    words('留痕中已公开过，但条目已不在台账中', 'was disclosed by the event log, but its record is gone'),
  record_unfounded: () => words('有条目，但没有公开的留痕', 'has a record that no event disclosed'),
  published_not_public: ({ found }) =>
    words(`已公开，但条目状态为“${found['zh-Hans']}”`, `is published, but its record is ${found.en}`),
  public_not_published: () =>
    words('条目为公开中，但没有已公开的内容', 'has a public record, but nothing of it is published'),
  state_differs: ({ expected, found }) =>
    words(
      `条目状态为“${found['zh-Hans']}”，留痕为“${expected['zh-Hans']}”`,
      `has the state ${found.en}; by its events it is ${expected.en}`,
    ),
  field_differs: ({ field, expected, found }) =>
    words(
      `“${field['zh-Hans']}”在台账中为 ${found['zh-Hans']}，已公开的文件为 ${expected['zh-Hans']}`,
      `“${field.en}” is ${found.en} in the register and ${expected.en} in the published document`,
    ),
  history_differs: ({ field, expected, found }) =>
    words(
      `“${field['zh-Hans']}”在台账中为 ${found['zh-Hans']}，留痕为 ${expected['zh-Hans']}`,
      `“${field.en}” is ${found.en} in the register and ${expected.en} by its events`,
    ),
  given_differs: () =>
    words('索引号或公开日期与台账不一致', 'has another index number or day of disclosure than the register'),
  text_differs: ({ name }) =>
    words(`台账中的文字（${name}）与已公开的不一致`, `has other words in the register (${name}) than in public`),
  text_left: ({ name }) =>
    words(
      `语言 ${name} 已不公开，台账仍存有文字`,
      `is not public in ${name} any more, but the register still has its words`,
    ),
  digest_differs: () =>
    words('台账中的文字与公开时的摘要值不符', 'has words in the register that are not those hashed at publication'),
  spells_differ: ({ expected, found }) =>
    words(
      `公开时段在台账中为 ${found['zh-Hans']}，留痕为 ${expected['zh-Hans']}`,
      `was public ${found.en} by the register and ${expected.en} by its events`,
    ),
  attachments_differ: () => words('附件与台账所记不一致', 'has other attachments than the register'),
  due_differs: ({ field, expected, found }) =>
    words(
      `“${field['zh-Hans']}”在台账中为 ${found['zh-Hans']}，按现行期限和工作日历应为 ${expected['zh-Hans']}`,
      `“${field.en}” is ${found.en} in the register; by the limits and the calendar it is ${expected.en}`,
    ),
  published_twice: ({ name }) => words(`语言 ${name} 有两行已公开的内容`, `has two published rows in ${name}`),
  draft_missing: ({ name }) =>
    words(
      `语言 ${name} 已公开而没有草稿，该类型可能关闭过草稿功能`,
      `is published in ${name} without a draft: drafts may have been switched off`,
    ),
  organ_missing: () => words('已公开而未注明机关，无法登记', 'is published without an organ and cannot be registered'),
  type_unknown: ({ name }) =>
    words(
      `${name} 个条目属于未纳入台账的内容类型`,
      `${name} records are of a content type that takes no part any more`,
    ),
  sequence_behind: ({ name, expected, found }) =>
    words(
      `${name} 的顺序号记到 ${found['zh-Hans']}，已用到 ${expected['zh-Hans']}`,
      `the sequence of ${name} stands at ${found.en}, but ${expected.en} is given`,
    ),
  event_missing: ({ name }) => words(`缺少第 ${name} 号留痕`, `event ${name} is missing`),
  event_altered: ({ name }) => words(`第 ${name} 号留痕被改动过或是插入的`, `event ${name} was altered or put in`),
  head_lost: ({ name }) =>
    words(`第 ${name} 号留痕与以前核验时不同`, `event ${name} is not what an earlier verification saw`),
  guard_missing: () =>
    words(
      '数据库已不再拒绝改动留痕（触发器缺失）',
      'the database no longer refuses changes of events (its triggers are gone)',
    ),
  frozen_differ: ({ name }) =>
    words(`${name} 的定稿数据与定稿时的摘要值不符`, `${name}: the frozen figures are not those that were frozen`),
  figures_uncorrected: ({ name, expected, found }) =>
    expected.en === found.en
      ? words(
          `${name} 已公布的分项（含更正）与现有条目不符`,
          `${name}: what was published, with its corrections, is made up otherwise than what is counted now`,
        )
      : words(
          `${name} 已公布的数据（含更正）为 ${found['zh-Hans']}，按现有条目为 ${expected['zh-Hans']}`,
          `${name}: published, with its corrections, as ${found.en}; counted now as ${expected.en}`,
        ),
  tally_missing: () => words('已登记的数量不在了', 'is a number that was entered and is gone'),
  tally_unrecorded: () => words('数量未经登记', 'is a number that no event entered'),
  tally_differs: ({ field, expected, found }) =>
    words(
      `“${field['zh-Hans']}”为 ${found['zh-Hans']}，留痕为 ${expected['zh-Hans']}`,
      `“${field.en}” is ${found.en} and ${expected.en} by its events`,
    ),
};

const value = (text: string | null): Words => (text === null ? NONE : words(text, text));

/** What is wrong, in both languages, naming the document and the field. */
export function findingWords(found: Finding): Words {
  const told = {
    field: fieldWords(found.field ?? ''),
    name: found.field ?? '',
    expected: value(found.expected),
    found: value(found.found),
  };
  const sentence = SENTENCES[found.code](told);
  if (found.documentId === null) return found.contentType === null ? sentence : prefixed(found.contentType, sentence);
  const number = found.indexNumber === null ? '' : `${found.indexNumber} `;
  return prefixed(`${number}(${found.contentType ?? ''} ${found.documentId})`, sentence);
}

const prefixed = (name: string, sentence: Words): Words =>
  words(`${name}：${sentence['zh-Hans']}`, `${name} ${sentence.en}`);
