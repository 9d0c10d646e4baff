import type { Instant } from '../../../src/plugins/schedule/core/instant';
import { planOf, requireLead, shifted } from '../../../src/plugins/schedule/core/plan';
import { canonicalJson } from '../../../src/plugins/schedule/core/canonical';

const RULES = { timeZone: 'Asia/Shanghai', reasonCodes: ['period_over', 'other'] };
const WISH = { contentType: 'api::notice.notice', documentId: 'd', action: 'publish', dueAt: '2026-03-01T09:00' };

const refusalOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('It was not refused');
};

it('takes a local time for one in the legal zone', () => {
  expect(planOf(WISH, RULES)).toMatchObject({ dueAt: '2026-03-01T01:00:00.000Z', timeZone: 'Asia/Shanghai' });
});

it.each([
  ['contentType', { ...WISH, contentType: '' }],
  ['documentId', { ...WISH, documentId: 3 }],
  ['locale', { ...WISH, locale: 3 }],
  ['action', { ...WISH, action: 'delete' }],
  ['dueAt', { ...WISH, dueAt: 'soon' }],
  ['timeZone', { ...WISH, timeZone: 'Mars/Base' }],
  ['publishLatest', { ...WISH, action: 'unpublish', publishLatest: true }],
  ['reasonCode', { ...WISH, reasonCode: 'other' }],
  ['reasonCode', { ...WISH, action: 'unpublish', reasonCode: 'because' }],
  ['reason', { ...WISH, action: 'unpublish', reason: '长'.repeat(501) }],
  ['reason', { ...WISH, action: 'unpublish', reason: '已由新公示取代。\n特此说明。' }],
])('refuses a wrong %s by name, in Chinese and in English', (field, wish) => {
  const refusal = refusalOf(() => planOf(wish, RULES, (name) => `2.${name}`));
  expect(refusal).toMatchObject({ code: 'invalid', field: `2.${field}` });
  expect(refusal).toMatchObject({ sentence: { 'zh-Hans': expect.stringMatching(/\p{Script=Han}/u) } });
});

it('refuses the past, and what is sooner than the minimum lead', () => {
  const now = '2026-03-01T01:00:00.000Z' as Instant;
  const due = (text: string, leadSeconds: number) => () => requireLead(text as Instant, { now, leadSeconds });
  expect(due('2026-03-01T01:00:00.001Z', 0)).not.toThrow();
  expect(due('2026-03-01T01:00:00.000Z', 0)).toThrow('past');
  expect(due('2026-03-01T01:04:59.999Z', 300)).toThrow('300 seconds');
  expect(due('2026-03-01T01:05:00.000Z', 300)).not.toThrow();
});

it('shifts by whole minutes only', () => {
  const due = '2026-03-01T01:00:00.000Z' as Instant;
  expect(shifted(due, -90)).toBe('2026-02-28T23:30:00.000Z');
  for (const minutes of [0, 1.5, Number.NaN, 6_000_000]) expect(() => shifted(due, minutes)).toThrow('minutes');
});

it('writes equal content as equal text, in whatever order it came', () => {
  const one = { b: [{ d: 1, c: null }], a: 'x' };
  const other = { a: 'x', b: [{ c: null, d: 1 }] };
  expect(canonicalJson(one)).toBe(canonicalJson(other));
  expect(canonicalJson(one)).not.toBe(canonicalJson({ ...one, b: [{ d: 2, c: null }] }));
});
