import type { Core } from '@strapi/strapi';
import calendarYears from '../../database/seeds/calendar-years.json';
import type { DisclosureSettings } from '../../src/plugins/disclosure/core/settings';
import { limits } from './disclosure-limits';
import { wordsFor } from './disclosure-words';

/** The seven catalogue types; statutory items are those of arts. 20 and 21 of the Regulations on Open Government Information. */
const types: DisclosureSettings['types'] = {
  'api::report.report': {
    statutoryItem: {
      plan: 'art20_3',
      statistics: 'art20_4',
      budget: 'art20_7',
      final_accounts: 'art20_7',
      '*': 'art20_15',
    },
    columns: { disclosure_annual: ['annual_report'], '*': ['statutory'] },
  },
  'api::notice.notice': {
    notCatalogue: ['news', 'other'],
    documentNumbers: 'official',
    statutoryItem: {
      recruitment: 'art20_14',
      warning: 'art20_12',
      inspection: 'art20_13',
      project: 'art20_10',
      expropriation: 'art21_land_expropriation',
      service_guide: 'art20_5',
      '*': 'art20_15',
    },
    columns: { '*': ['statutory'] },
  },
  'api::regulation.regulation': {
    feeds: 'regulation',
    documentNumbers: 'official',
    statutoryItem: { '*': 'art20_1' },
    columns: { '*': ['art20_1'] },
  },
  'api::rule.rule': { statutoryItem: { '*': 'art20_15' }, columns: { '*': ['system'] } },
  'api::decision.decision': {
    feeds: 'decision',
    slugFrom: 'indexNumber',
    amounts: [{ kind: 'penalty', by: 'decidedOn' }],
    statutoryItem: {
      permit: 'art20_5',
      penalty: 'art20_6',
      coercion: 'art20_6',
      inspection: 'art20_13',
      '*': 'art20_5',
    },
    columns: { permit: ['art20_5'], penalty: ['art20_6'], coercion: ['art20_6'], '*': ['statutory'] },
  },
  'api::tender.tender': {
    amounts: [
      { kind: 'award', by: 'disclosedOn' },
      { kind: 'contract', by: 'disclosedOn' },
    ],
    statutoryItem: { '*': 'art20_9' },
    columns: { '*': ['art20_9'] },
  },
  'api::fee.fee': { statutoryItem: { '*': 'art20_8' }, columns: { '*': ['art20_8'] } },
};

export const disclosure = (env: Core.Config.Shared.ConfigParams['env']): DisclosureSettings => ({
  timeZone: env('DISCLOSURE_TIME_ZONE', 'Asia/Shanghai'),
  defaultLocale: 'zh-Hans',
  indexNumber: env('DISCLOSURE_INDEX_NUMBER', '{organ.code}/{year}-{seq:5}'),
  types,
  words: wordsFor(Object.keys(types)),
  limits,
  showTimeliness: env.bool('DISCLOSURE_SHOW_TIMELINESS', false),
  calendarYears,
  organs: 'api::organ.organ',
  topics: 'api::topic.topic',
  columns: 'api::column.column',
  tallies: 'api::decision-tally.decision-tally',
  feeIncomes: 'api::fee-income.fee-income',
});
