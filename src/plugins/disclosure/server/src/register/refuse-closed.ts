import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Language } from '../../../core/catalogue/language';
import { callerOf } from '../catalogue/caller';
import { isSealed } from './records';
import type { RecordRow } from './records';

type Sentences = Readonly<Record<Language, (indexNumber: string) => string>>;

const SEALED: Sentences = {
  'zh-Hans': (number) => `索引号 ${number} 的条目已封存，不能发布；须先由有权限的人员解除封存`,
  en: (number) =>
    `The record ${number} is sealed and cannot be published until somebody with the right to do so restores it`,
};

const VOIDED: Sentences = {
  'zh-Hans': (number) => `索引号 ${number} 的条目已误发作废，不能发布；须先由有权限的人员撤销作废`,
  en: (number) =>
    `The record ${number} is void and cannot be published until somebody with the right to do so undoes that`,
};

const SEALED_SOURCE: Sentences = {
  'zh-Hans': (number) => `索引号 ${number} 的条目已封存，不能复制`,
  en: (number) => `The record ${number} is sealed: its document cannot be copied`,
};

/** A copy of a sealed document would be a document of its own, which no seal keeps from the public. */
export function refuseSealedCopy(strapi: Core.Strapi, record: RecordRow | undefined): void {
  if (record !== undefined && isSealed(record)) refuse(strapi, record, SEALED_SOURCE);
}

/** A sealed or voided document does not go public by the ordinary road. No word of it is said, only its number. */
export function refuseClosed(strapi: Core.Strapi, record: RecordRow): void {
  const sealed = isSealed(record);
  if (!sealed && record.state !== 'voided') return;
  refuse(strapi, record, record.state === 'voided' ? VOIDED : SEALED);
}

function refuse(strapi: Core.Strapi, record: RecordRow, sentences: Sentences): never {
  throw new errors.ApplicationError(sentences[callerOf(strapi).language](record.index_number), {
    code: record.state,
    documentId: record.document_id,
    indexNumber: record.index_number,
  });
}
