import { inYuan } from './amount';
import { inChinese } from './day';
import { bodyOf, factTable, type DemoRecord, type Note } from './record';

interface Penalty {
  readonly documentNumber: string;
  readonly party: string;
  readonly partyKind: 'organisation' | 'sole_trader';
  readonly matter: string;
  /** The provision applied. */
  readonly basis: string;
  readonly amountYuan: number;
  readonly decidedOn: string;
  readonly disclosedOn: string;
}

/** `demo/<organ>/penalties.json`. */
export interface PenaltyFile {
  readonly note: Note;
  readonly shared: Readonly<Record<string, unknown>>;
  readonly records: readonly Penalty[];
}

export const penaltyRecords = ({ note, shared, records }: PenaltyFile): DemoRecord[] =>
  records.map(({ basis, ...penalty }) => ({
    type: 'decision',
    disclosedOn: penalty.disclosedOn,
    locales: {
      'zh-Hans': {
        ...shared,
        ...penalty,
        title: `${penalty.party}${penalty.matter}案行政处罚决定`,
        madeOn: penalty.decidedOn,
        body: bodyOf(
          [
            `${penalty.party}${penalty.matter}，违反有关规定。依据${basis}，责令改正，处罚款${inYuan(penalty.amountYuan)}。`,
            factTable({
              处罚决定书文号: penalty.documentNumber,
              违法行为: penalty.matter,
              处罚依据: basis,
              罚款金额: inYuan(penalty.amountYuan),
              决定日期: inChinese(penalty.decidedOn),
            }),
          ],
          note['zh-Hans'],
        ),
      },
    },
  }));
