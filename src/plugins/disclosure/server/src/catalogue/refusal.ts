import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Finding } from '../../../core/catalogue/finding';
import { sentenceOf } from '../../../core/catalogue/sentences';
import { callerOf } from './caller';

const SEPARATORS = { 'zh-Hans': '；', en: '; ' } as const;

/** Refuses what stops the work, with every finding at its field; what only warns goes to the log. */
export function refuseWhere(strapi: Core.Strapi, findings: readonly Finding[], more: object = {}): void {
  const { language } = callerOf(strapi);
  for (const finding of findings.filter(({ isWarning }) => isWarning)) strapi.log.warn(sentenceOf(finding, language));

  const refusals = findings.filter(({ isWarning }) => !isWarning);
  if (refusals.length === 0) return;

  const marked = refusals.map((finding) => ({
    path: [finding.attribute],
    message: sentenceOf(finding, language),
    name: 'ValidationError',
  }));
  throw new errors.ValidationError(marked.map(({ message }) => message).join(SEPARATORS[language]), {
    errors: marked,
    ...more,
  });
}
