import type { Core } from '@strapi/strapi';
import { isEmpty } from '../../../core/catalogue/empty';
import { isFormerNames } from '../../../core/catalogue/former-names';
import type { Finding } from '../../../core/catalogue/finding';
import type { Organ } from '../../../core/organs';
import { isPlainDate } from '../../../core/plain-date';
import { isInRing } from '../../../core/tree';
import { readCodeLists } from '../api/code-lists';
import { settingsOf } from '../settings';
import type { Call, Next } from './call';
import { completeLocales } from './code-list-locales';
import { localeOf } from './locales';
import { refuseWhere } from './refusal';
import type { StoredRow } from './stored-document';
import { storedDocument } from './stored-document';

/** An entry of a code list that is made or changed: its code stays, and every locale knows it. */
export async function onCodeListWrite(strapi: Core.Strapi, call: Call, next: Next): Promise<unknown> {
  const { documentId = '', data = {} } = call.params;
  const before = call.action === 'update' ? await storedDocument(strapi, call.uid, documentId) : [];
  refuseWhere(strapi, [...formerNames(data), ...changedCode(before, data)]);

  const locale = await localeOf(strapi, call.params.locale);
  const result = (await next()) as { documentId?: string } | null;
  if (result?.documentId === undefined) return result;
  await completeLocales(strapi, call.uid, result.documentId, { locale, before });
  const [after] = await storedDocument(strapi, call.uid, result.documentId);
  const isPlaced = 'parent' in data || 'successor' in data;
  const ringed = isPlaced ? await rings(strapi, call.uid, String(after?.values.code)) : [];
  refuseWhere(strapi, [...endedBefore(after?.values), ...ringed]);
  return result;
}

const endedBefore = ({ startedOn, endedOn }: Readonly<Record<string, unknown>> = {}): Finding[] =>
  isPlainDate(startedOn) && isPlainDate(endedOn) && endedOn < startedOn
    ? [{ attribute: 'endedOn', problem: 'before', details: { earlierAttribute: 'startedOn', bound: startedOn } }]
    : [];

/** What would stand below itself, or succeed itself. */
async function rings(strapi: Core.Strapi, uid: string, code: string): Promise<Finding[]> {
  const settings = settingsOf(strapi);
  const lists = await strapi.db.transaction(({ trx }) => readCodeLists(strapi, trx, settings));
  const name = (['organs', 'topics', 'columns'] as const).find((each) => settings[each] === uid);
  const list: readonly Partial<Organ>[] = name === undefined ? [] : lists[name];
  const byCode = new Map(list.map((entry) => [entry.code, entry]));
  return (['parent', 'successor'] as const).flatMap((attribute): Finding[] => {
    const next = (from: string) => byCode.get(from)?.[attribute] ?? null;
    return isInRing(code, next) ? [{ attribute, problem: 'in_a_ring', details: { value: next(code) ?? '' } }] : [];
  });
}

const formerNames = (data: Readonly<Record<string, unknown>>): Finding[] =>
  isFormerNames(data.formerNames) ? [] : [{ attribute: 'formerNames', problem: 'not_former_names', details: {} }];

/** Index numbers are made of an organ's code, and records keep every code as text. */
function changedCode([row]: readonly StoredRow[], { code }: Readonly<Record<string, unknown>>): Finding[] {
  const isNew = code === undefined || isEmpty(row?.values.code);
  if (isNew || code === row?.values.code) return [];
  return [{ attribute: 'code', problem: 'code_immutable', details: { value: String(row?.values.code) } }];
}
