import { groupBy } from '../../../../core/group-by';
import type { Finding } from '../../../../core/verify/finding';
import { TABLES } from '../../tables/names';
import { examineBeside } from '../look-again';
import type { NumberedRow } from './sequences';
import { sequenceFindings } from './sequences';
import type { Step } from './step';
import { CHUNK } from './step';

interface Row extends NumberedRow {
  readonly id: number;
  readonly content_type: string;
  readonly document_id: string;
}

/** Every record against its published document and its events. */
export const records: Step<number> = {
  name: 'records',
  async next(verified, at) {
    const rows: Row[] = await verified.strapi.db
      .connection(TABLES.records)
      .where('id', '>', at ?? 0)
      .orderBy('id')
      .limit(CHUNK)
      .select('id', 'content_type', 'document_id', 'index_number', 'organ_code', 'disclosed_on', 'migrated');
    const findings: Finding[] = [];
    for (const [uid, ofType] of groupBy(rows, ({ content_type }) => content_type)) {
      const type = verified.types.find((each) => each.uid === uid);
      if (type === undefined) continue;
      const documentIds = ofType.map(({ document_id }) => document_id);
      findings.push(...(await examineBeside(verified, type, documentIds)));
    }
    findings.push(...(await sequenceFindings(verified, rows)));
    return { findings, checked: rows.length, at: rows.at(-1)?.id ?? null };
  },
};
