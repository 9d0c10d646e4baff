import { limits } from '../../../config/plugins/disclosure-limits';
import { assertLimits } from '../../../src/plugins/disclosure/core/timeliness/limits';
import type { LimitRule } from '../../../src/plugins/disclosure/core/timeliness/limits';
import { dueBy, limitOf, NOT_APPLICABLE } from '../../../src/plugins/disclosure/core/timeliness/timeliness';
import type { Timed } from '../../../src/plugins/disclosure/core/timeliness/timeliness';
import { workCalendar } from '../../../src/plugins/disclosure/core/timeliness/work-calendar';
import { regulationType } from '../catalogue/regulation-type';
import { seededYears } from './years';

const calendar = workCalendar(seededYears);

const dueOf = (more: Partial<Record<keyof Timed, unknown>>, rules: readonly LimitRule[] = limits) => {
  const record = {
    kind: 'notice.circular',
    origin: 'own',
    migrated: false,
    madeOn: '2026-01-20',
    decidedOn: null,
    disclosedOn: '2026-02-24',
    ...more,
  } as Timed;
  const bound = limitOf(record, rules);
  return bound === null ? NOT_APPLICABLE : dueBy({ ...bound, disclosedOn: record.disclosedOn }, calendar);
};

it('the last day is in time and the next is late', () => {
  expect(dueOf({})).toEqual({ deadline: '2026-02-24', deadlineProvisional: false, timeliness: 'on_time' });
  expect(dueOf({ disclosedOn: '2026-02-25' }).timeliness).toBe('late');
});

it('a permit or a penalty has 7 working days from its decision, another decision 20 from its making', () => {
  const decision = { decidedOn: '2026-01-20', madeOn: '2026-01-20' };
  expect(dueOf({ ...decision, kind: 'decision.penalty' }).deadline).toBe('2026-01-29');
  expect(dueOf({ ...decision, kind: 'decision.permit' }).deadline).toBe('2026-01-29');
  expect(dueOf({ ...decision, kind: 'decision.award' }).deadline).toBe('2026-02-24');
});

it.each([
  ['a reprint', { origin: 'reprint' }],
  ['a record older than the system', { migrated: true }],
  ['news', { kind: 'notice.news' }],
  ['an other notice', { kind: 'notice.other' }],
  ['a consultation', { kind: 'notice.consultation' }],
])('%s has no deadline', (_, record) => {
  expect(dueOf(record)).toEqual(NOT_APPLICABLE);
});

it('a limit in calendar days can be set for one kind', () => {
  const budget: LimitRule = {
    kinds: ['report.budget'],
    limit: { days: 20, count: 'calendar', from: 'madeOn' },
    basis: { 'zh-Hans': '《中华人民共和国预算法》第十四条' },
  };
  expect(dueOf({ kind: 'report.budget' }, [...limits, budget]).deadline).toBe('2026-02-09');
});

describe('while the next year is unknown', () => {
  const december = { madeOn: '2026-12-10' };

  it('what no notice can make late is on time', () => {
    expect(dueOf({ ...december, disclosedOn: '2027-01-05' })).toEqual({
      deadline: '2027-01-07',
      deadlineProvisional: true,
      timeliness: 'on_time',
    });
  });

  it('what a notice may make late or not is provisional', () => {
    expect(dueOf({ ...december, disclosedOn: '2027-01-06' }).timeliness).toBe('provisional');
    expect(dueOf({ ...december, disclosedOn: '2027-03-31' }).timeliness).toBe('provisional');
  });

  it('what was due long before the first known year is late', () => {
    expect(dueOf({ madeOn: '1998-05-04' }).timeliness).toBe('late');
  });
});

it.each<[string, Partial<LimitRule>]>([
  ['there is no kind regulation.decree', { kinds: ['regulation.decree'] }],
  ['regulation has no decidedOn', { kinds: ['regulation'], limit: { days: 7, count: 'working', from: 'decidedOn' } }],
  ['days is a whole number from 1 to 200, not 0', { limit: { days: 0, count: 'working', from: 'madeOn' } }],
  ['regulation has two', { kinds: ['regulation', 'regulation'] }],
])('limits that cannot be are refused at the start: %s', (reason, rule) => {
  const wrong: LimitRule = { kinds: ['*'], limit: null, basis: {}, ...rule };
  expect(() => assertLimits([wrong], [regulationType()])).toThrow(reason);
});
