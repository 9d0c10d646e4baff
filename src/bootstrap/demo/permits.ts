import { inChinese } from './day';
import { bodyOf, factTable, type DemoRecord, type Note } from './record';

type Certificate = readonly [documentNumber: string, decidedOn: string, disclosedOn: string];

/** `demo/<organ>/permits.json`: projects with the planning certificates each was given. */
export interface PermitFile {
  readonly note: Note;
  readonly shared: Readonly<Record<string, unknown>>;
  readonly projects: readonly {
    readonly project: string;
    readonly party: string;
    readonly certificates: readonly Certificate[];
  }[];
}

/** The three planning certificates (一书两证) by the first character of their number. */
const PERMIT_TYPES = new Map([
  ['选', '选址意见书'],
  ['地', '建设用地规划许可证'],
  ['建', '建设工程规划许可证'],
]);

export const permitRecords = ({ note, shared, projects }: PermitFile): DemoRecord[] =>
  projects.flatMap(({ project, party, certificates }) =>
    certificates.map(([documentNumber, decidedOn, disclosedOn]) => {
      const permitType = permitTypeOf(documentNumber);
      return {
        type: 'decision',
        disclosedOn,
        locales: {
          'zh-Hans': {
            ...shared,
            title: `${project}项目${permitType}核发结果`,
            matter: `核发${permitType}`,
            permitType,
            party,
            documentNumber,
            decidedOn,
            madeOn: decidedOn,
            disclosedOn,
            body: bodyOf(
              [
                `经审查，${project}项目符合城乡规划要求，准予核发${permitType}，证号${documentNumber}。`,
                factTable({ 建设单位: party, 项目名称: project, 证号: documentNumber, 核发日期: inChinese(decidedOn) }),
              ],
              note['zh-Hans'],
            ),
          },
        },
      };
    }),
  );

function permitTypeOf(documentNumber: string): string {
  const permitType = PERMIT_TYPES.get(documentNumber.charAt(0));
  if (!permitType)
    throw new RangeError(`documentNumber ${documentNumber} begins with none of ${[...PERMIT_TYPES.keys()].join(', ')}`);
  return permitType;
}
