import type { LanguageTexts } from '../texts';
import calendarYear from './calendar-year.json';
import catalogue from './catalogue.json';
import column from './column.json';
import decisionTally from './decision-tally.json';
import decision from './decision.json';
import feeIncome from './fee-income.json';
import fee from './fee.json';
import notice from './notice.json';
import organ from './organ.json';
import regulation from './regulation.json';
import report from './report.json';
import rule from './rule.json';
import system from './system.json';
import tender from './tender.json';
import topic from './topic.json';

export const zhHans: LanguageTexts = {
  ofAll: system,
  ofCatalogue: catalogue,
  ofType: {
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
  },
};
