import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Finding } from '../../../core/catalogue/finding';
import type { Language } from '../../../core/catalogue/language';
import { sentenceOf } from '../../../core/catalogue/sentences';
import { callerOf } from './caller';

const SEPARATORS = { 'zh-Hans': '；', en: '; ' } as const;

/** Refuses what stops the work, with every finding at its field; what only warns goes to the log. */
export function refuseWhere(strapi: Core.Strapi, findings: readonly Finding[], more: object = {}): void {
  const { language } = callerOf(strapi);
  for (const finding of findings.filter(({ isWarning }) => isWarning)) strapi.log.warn(sentenceOf(finding, language));

  const refusals = findings.filter(({ isWarning }) => !isWarning);
  if (refusals.length === 0) return;

  const said = refusals.map((finding) => ({
    attribute: finding.attribute,
    message: sentenceOf(finding, language),
  }));
  refuse(said, language, more);
}

interface Said {
  readonly attribute: string;
  readonly message: string;
}

/** Refuses with all sentences, each at its field. */
export function refuse(said: readonly Said[], language: Language, more: object = {}): never {
  throw new errors.ValidationError(said.map(({ message }) => message).join(SEPARATORS[language]), {
    errors: said.map(({ attribute, message }) => ({ path: [attribute], message, name: 'ValidationError' })),
    ...more,
  });
}
