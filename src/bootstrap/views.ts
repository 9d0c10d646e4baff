import type { Core, UID } from '@strapi/strapi';
import { calendarYear } from './views/calendar-year';
import { column, organ, topic } from './views/code-lists';
import { decision, fee, notice, regulation, report, rule, tender } from './views/records';
import { decisionTally, feeIncome } from './views/tallies';
import { toConfiguration, type View } from './views/view';

export const VIEWS: Readonly<Record<string, View>> = {
  'api::report.report': report,
  'api::notice.notice': notice,
  'api::regulation.regulation': regulation,
  'api::rule.rule': rule,
  'api::decision.decision': decision,
  'api::tender.tender': tender,
  'api::fee.fee': fee,
  'api::organ.organ': organ,
  'api::topic.topic': topic,
  'api::column.column': column,
  'api::decision-tally.decision-tally': decisionTally,
  'api::fee-income.fee-income': feeIncome,
  'plugin::disclosure.calendar-year': calendarYear,
};

/**
 * Hands the content manager our layouts as the defaults of each type that is there: a plugin's is not while it is off.
 * To be called in `register`: at its own start it takes them for types and attributes that it has not stored yet, so what an editor has configured stays.
 */
export const setDefaultViews = (strapi: Core.Strapi) => {
  for (const [uid, view] of Object.entries(VIEWS)) {
    if (uid in strapi.contentTypes)
      Object.assign(strapi.contentTypes[uid as UID.ContentType], { config: toConfiguration(view) });
  }
};
