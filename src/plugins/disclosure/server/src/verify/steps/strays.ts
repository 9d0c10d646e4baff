import { tableOf } from '../../register/content-tables';
import { TABLES } from '../../tables/names';
import { examineBeside } from '../look-again';
import type { Step } from './step';
import { CHUNK } from './step';

interface At {
  readonly type: number;
  readonly documentId: string;
}

/** What is published without a record: only these documents leave the database. */
export const strays: Step<At> = {
  name: 'strays',
  async next(verified, at) {
    const { type: index, documentId } = at ?? { type: 0, documentId: '' };
    const type = verified.types[index];
    if (type === undefined) return { findings: [], checked: 0, at: null };
    const { strapi } = verified;
    const found: string[] = await strapi.db
      .connection({ d: tableOf(strapi, type.uid) })
      .leftJoin({ r: TABLES.records }, (on) =>
        on.on('r.document_id', 'd.document_id').andOnVal('r.content_type', type.uid),
      )
      .whereNotNull('d.published_at')
      .whereNull('r.id')
      .andWhere('d.document_id', '>', documentId)
      .distinct()
      .orderBy('d.document_id')
      .limit(CHUNK)
      .pluck('d.document_id');
    const findings = found.length === 0 ? [] : await examineBeside(verified, type, found);
    const last = found.at(-1);
    const next = last === undefined ? { type: index + 1, documentId: '' } : { type: index, documentId: last };
    return { findings, checked: 0, at: next.type < verified.types.length ? next : null };
  },
};
