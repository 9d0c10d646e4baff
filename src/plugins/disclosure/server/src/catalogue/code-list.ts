import type { Core } from '@strapi/strapi';
import { isEmpty } from '../../../core/catalogue/empty';
import { isFormerNames } from '../../../core/catalogue/former-names';
import type { Finding } from '../../../core/catalogue/finding';
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
  if (result?.documentId !== undefined) await completeLocales(strapi, call.uid, result.documentId, { locale, before });
  return result;
}

const formerNames = (data: Readonly<Record<string, unknown>>): Finding[] =>
  isFormerNames(data.formerNames) ? [] : [{ attribute: 'formerNames', problem: 'not_former_names', details: {} }];

/** Index numbers are made of an organ's code, and records keep every code as text. */
function changedCode([row]: readonly StoredRow[], { code }: Readonly<Record<string, unknown>>): Finding[] {
  const isNew = code === undefined || isEmpty(row?.values.code);
  if (isNew || code === row?.values.code) return [];
  return [{ attribute: 'code', problem: 'code_immutable', details: { value: String(row?.values.code) } }];
}
