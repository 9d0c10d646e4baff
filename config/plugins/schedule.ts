import type { Core } from '@strapi/strapi';
import type { ScheduleSettings } from '../../src/plugins/schedule/core/settings';

const CATALOGUE = ['report', 'notice', 'regulation', 'rule', 'decision', 'tender', 'fee'];

export const schedule = (env: Core.Config.Shared.ConfigParams['env']): ScheduleSettings => ({
  timeZone: env('DISCLOSURE_TIME_ZONE', 'Asia/Shanghai'),
  minimumLeadSeconds: env.float('SCHEDULE_MINIMUM_LEAD_SECONDS', 0),
  overdueHours: env.float('SCHEDULE_OVERDUE_HOURS', 24),
  worker: env.bool('SCHEDULE_WORKER', true),
  // None that seals: what erases words for good is done by the act alone, by whoever has the right to it.
  reasonCodes: ['error', 'annulled', 'superseded', 'period_over', 'clean_up', 'duplicate', 'organ_ended', 'other'],
  givenFields: Object.fromEntries(
    CATALOGUE.map((name) => [`api::${name}.${name}`, ['indexNumber', 'disclosedOn', 'slug']]),
  ),
  expiry: {
    'api::notice.notice': {
      attribute: 'displayUntil',
      reasonCode: 'period_over',
      reason: { 'zh-Hans': '展示期限届满，自动撤下。', en: 'Taken down at the end of its display period.' },
    },
  },
});
