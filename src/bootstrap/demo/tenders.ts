import { inYuan } from './amount';
import { inChinese } from './day';
import { bodyOf, factTable, type DemoRecord, type Note } from './record';

type TenderRow = readonly [
  projectCode: string,
  project: string,
  amountYuan: number,
  madeOn: string,
  disclosedOn: string,
];

/** `demo/<organ>/tenders.json`: award announcements, one row a project, grouped by topic. */
export interface TenderFile {
  readonly note: Note;
  readonly shared: Readonly<Record<string, unknown>>;
  readonly groups: readonly { readonly topic: string; readonly rows: readonly TenderRow[] }[];
}

export const tenderRecords = ({ note, shared, groups }: TenderFile): DemoRecord[] =>
  groups.flatMap(({ topic, rows }) =>
    rows.map(([projectCode, project, amountYuan, madeOn, disclosedOn]) => ({
      type: 'tender',
      disclosedOn,
      locales: {
        'zh-Hans': {
          ...shared,
          kind: 'award',
          title: `${project}中标结果公告`,
          topic,
          project,
          projectCode,
          amountYuan,
          madeOn,
          disclosedOn,
          body: bodyOf(
            [
              `${project}（项目编号${projectCode}）经公开招标、评标和中标候选人公示，现已确定中标人，中标价${inYuan(amountYuan)}。`,
              factTable({
                项目名称: project,
                项目编号: projectCode,
                中标价: inYuan(amountYuan),
                定标日期: inChinese(madeOn),
              }),
            ],
            note['zh-Hans'],
          ),
        },
      },
    })),
  );
