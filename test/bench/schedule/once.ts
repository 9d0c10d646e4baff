import type { Core } from '@strapi/strapi';

/** Fails unless each of these was carried out once, none before its time, and the register has each once. */
export async function assertEachOnce(strapi: Core.Strapi, ids: readonly string[]): Promise<void> {
  const wanted = new Set(ids);
  const db = strapi.db.connection;
  const of = async (what: string, rows: PromiseLike<{ document_id: string }[]>) => {
    const found = (await rows).map(({ document_id }) => document_id).filter((id) => wanted.has(id));
    if (found.length !== ids.length || new Set(found).size !== ids.length)
      throw new Error(`${what}: ${found.length} of ${new Set(found).size} documents, not ${ids.length}`);
  };
  await of('public rows', db('notices').whereNotNull('published_at').select('document_id'));
  await of('drafts', db('notices').whereNull('published_at').select('document_id'));
  await of('records', db('disclosure_records').select('document_id'));
  await of('disclosures', db('disclosure_events').where({ action: 'disclose' }).select('document_id'));
  const actions = db('schedule_actions as a');
  await of('actions done', actions.clone().where({ state: 'done' }).select('document_id'));
  const ends = actions.join('schedule_events as e', 'e.action_id', 'a.id').where('e.act', 'done').select('document_id');
  await of('ends of actions', ends);

  const early = await db('schedule_actions').where({ state: 'done' }).whereRaw('started_at < due_at').pluck('id');
  if (early.length > 0) throw new Error(`${early.length} ran before their time`);
  const records = await db('disclosure_records')
    .join('notices', 'notices.document_id', 'disclosure_records.document_id')
    .whereNotNull('notices.published_at')
    .whereRaw('notices.index_number <> disclosure_records.index_number')
    .count({ wrong: '*' })
    .first();
  if (Number(records?.wrong) > 0) throw new Error('A notice bears another number than its record');
}
