import type { Core } from '@strapi/strapi';
import type { Act } from '../../../core/acts/act';
import { ACT_RULES } from '../../../core/acts/act';
import { actsAllowed } from '../../../core/acts/decide';
import { toYuan } from '../../../core/money';
import { dayIn } from '../../../core/plain-date';
import { standings } from '../../../core/standing';
import type { RecordStanding } from '../../../shared/record-standing';
import { clock } from '../clock';
import { isSealed, toEntry } from '../register/records';
import { settingsOf, typesOf } from '../settings';
import { findRegistered, spellsOf, subjectOf } from './acting';
import { recordEvents } from './record-events';

/** All there is to know of a record but its words; `may` tells which acts the caller has the right to. */
export const recordStanding = async (
  strapi: Core.Strapi,
  documentId: string,
  may: (act: Act, reasonCode?: string) => boolean,
): Promise<RecordStanding> => {
  const db = strapi.db.connection;
  const today = dayIn(settingsOf(strapi).timeZone, await clock.now(strapi));
  const { row, type } = await findRegistered(strapi, db, documentId);
  const spells = await spellsOf(db, row.id);
  const { counted } = await toEntry(db, row);
  const { timeliness, state } = row;
  const about = { state, timeliness, disclosedOn: row.disclosed_on, counted, spells, type, today };
  const allowed = actsAllowed(await subjectOf(strapi, db, row));
  return {
    documentId,
    contentType: row.content_type,
    indexNumber: row.index_number,
    state: row.state,
    sealed: isSealed(row),
    disclosedOn: row.disclosed_on,
    disclosedAt: row.disclosed_at,
    migrated: Boolean(row.migrated),
    withdrawnOn: row.withdrawn_on,
    reasonCode: row.reason_code,
    reason: row.reason,
    spells,
    counted: standings(about, typesOf(strapi)).map((standing) => ({
      ...standing,
      value: standing.unit === 'yuan' ? toYuan(standing.value) : standing.value,
    })),
    events: await recordEvents(strapi, db, row),
    acts: allowed
      .filter((act) => may(act))
      .map((act) => ({ act, reasonCodes: ACT_RULES[act].reasonCodes.filter((code) => may(act, code)) })),
  };
};
