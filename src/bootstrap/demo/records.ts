import { penaltyRecords, type PenaltyFile } from './penalties';
import { permitRecords, type PermitFile } from './permits';
import type { CatalogueType, DemoRecord } from './record';
import { tenderRecords, type TenderFile } from './tenders';
import { writtenRecords, type WrittenFile } from './written';

/** Reads `database/seeds/<name>.json`. */
export type ReadSeed = <T>(name: string) => T;

/** The files written record by record; a record stands after those it names. */
const WRITTEN: readonly (readonly [CatalogueType, string])[] = [
  ['regulation', 'yuanling/regulations'],
  ['rule', 'yuanling/rules'],
  ['notice', 'yuanling/notices'],
  ['report', 'yuanling/reports'],
  ['fee', 'shili/fees'],
  ['regulation', 'shili/regulations'],
  ['rule', 'shili/rules'],
  ['decision', 'shili/decisions'],
  ['notice', 'shili/notices'],
  ['report', 'shili/reports'],
];

/** Every document of the demo in the order in which it was disclosed, so that index numbers come out in order. */
export function demoRecords(read: ReadSeed): DemoRecord[] {
  const records = [
    ...WRITTEN.flatMap(([type, file]) => writtenRecords(type, read<WrittenFile>(`demo/${file}`))),
    ...tenderRecords(read<TenderFile>('demo/yuanling/tenders')),
    ...penaltyRecords(read<PenaltyFile>('demo/yuanling/penalties')),
    ...permitRecords(read<PermitFile>('demo/yuanling/permits')),
    ...tenderRecords(read<TenderFile>('demo/shili/tenders')),
  ];
  return records.sort((one, other) => one.disclosedOn.localeCompare(other.disclosedOn));
}
