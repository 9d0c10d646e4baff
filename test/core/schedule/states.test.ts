import { decide } from '../../../src/plugins/schedule/core/decide';
import { afterEdit } from '../../../src/plugins/schedule/core/draft-watch';
import { followExpiry } from '../../../src/plugins/schedule/core/expiry';
import type { Instant } from '../../../src/plugins/schedule/core/instant';
import { afterFault } from '../../../src/plugins/schedule/core/retry';
import type { ActionState } from '../../../src/plugins/schedule/core/action';

const at = (text: string) => `2026-03-0${text}.000Z` as Instant;
const DAY = 24 * 3_600_000;

describe('when its turn has come', () => {
  const due = { dueAt: at('2T09:00:00'), settledAt: null, attempts: 1 };
  it.each([
    ['does not publish a millisecond early', due, '2026-03-02T08:59:59.999Z', 'early'],
    ['publishes on the instant', due, at('2T09:00:00'), 'run'],
    ['publishes late rather than never', due, at('3T09:00:00'), 'run'],
    ['asks a person after more than a day', due, '2026-03-03T09:00:00.001Z', 'overdue'],
    ['counts the day from the last settlement', { ...due, settledAt: at('4T12:00:00') }, at('5T12:00:00'), 'run'],
    ['and not from one before it was due', { ...due, settledAt: at('1T12:00:00') }, at('3T12:00:00'), 'overdue'],
    ['does not stop a seventh server', { ...due, attempts: 7 }, at('2T09:00:00'), 'exhausted'],
  ])('%s', (_, turn, now, expected) => expect(decide(turn, now as Instant, DAY)).toBe(expected));
});

it('tries again after 1, 5, 25, 125 and 625 seconds, then fails', () => {
  const now = at('2T09:00:00');
  const waits = [1, 2, 3, 4, 5, 6].map((attempts) => {
    const next = afterFault(attempts, now);
    return next.state === 'retrying' ? (Date.parse(next.runAt) - Date.parse(now)) / 1000 : next.state;
  });
  expect(waits).toEqual([1, 5, 25, 125, 625, 'failed']);
});

describe('after an edit', () => {
  const pinned = (state: ActionState, errorCode: 'draft_changed' | 'overdue' | null = null) => ({
    ...{ state, errorCode, draftVersion: 'a' },
  });
  const latest = (state: ActionState, errorCode: 'draft_invalid' | null = null) => ({
    ...{ state, errorCode, draftVersion: null },
  });
  const draft = (version: string, isValid = true) => ({ version, isValid });
  const held = (code: string) => ({ state: 'needs_review', code });

  it.each([
    ['another draft than the approved one waits', pinned('scheduled'), draft('b'), held('draft_changed')],
    ['also between two attempts', pinned('retrying'), draft('b'), held('draft_changed')],
    ['the approved one goes on', pinned('scheduled'), draft('a'), null],
    ['and goes on again when it is back', pinned('needs_review', 'draft_changed'), draft('a'), { state: 'scheduled' }],
    ['not when it waits for something else', pinned('needs_review', 'overdue'), draft('a'), null],
    ['nor is it asked about twice', pinned('needs_review', 'draft_changed'), draft('c'), null],
    ['the latest may change', latest('scheduled'), draft('b'), null],
    ['but must be publishable', latest('scheduled'), draft('b', false), held('draft_invalid')],
    ['says anew what is wrong', latest('needs_review', 'draft_invalid'), draft('c', false), held('draft_invalid')],
    ['and goes on when mended', latest('needs_review', 'draft_invalid'), draft('d'), { state: 'scheduled' }],
  ])('%s', (_, watched, edited, expected) => expect(afterEdit(watched, edited)).toEqual(expected));
});

describe('the last day of a document', () => {
  const now = at('2T09:00:00');
  const timeZone = 'Asia/Shanghai';
  const dueAt = '2026-03-04T16:00:00.000Z' as Instant;
  const planned = { dueAt, askedDue: dueAt, isOpen: true };
  const moved = { ...planned, dueAt: at('3T09:00:00') };
  const cancelled = { ...planned, isOpen: false };
  it.each([
    ['plans for the midnight after', null, ['2026-03-04'], { step: 'set', dueAt: planned.dueAt }],
    ['stays planned', planned, ['2026-03-04'], { step: 'none' }],
    ['moves', planned, ['2026-03-05'], { step: 'move', dueAt: '2026-03-05T16:00:00.000Z' }],
    ['is the latest of all locales', planned, ['2026-03-04', '2026-03-05'], expect.objectContaining({ step: 'move' })],
    ['is taken back', planned, [null], { step: 'cancel' }],
    ['goes with the document', planned, [], { step: 'cancel' }],
    ['is none where one locale has none', null, ['2026-03-04', null], { step: 'none' }],
    ['plans nothing for the end of time', null, ['9999-12-31'], { step: 'none' }],
    ['plans nothing once it is over', null, ['2026-03-01'], { step: 'none' }],
    ['takes back what is planned once it is over', planned, ['2026-03-01'], { step: 'cancel' }],
    ['leaves what a person has moved where it is', moved, ['2026-03-04'], { step: 'none' }],
    ['until it changes', moved, ['2026-03-05'], { step: 'move', dueAt: '2026-03-05T16:00:00.000Z' }],
    ['leaves cancelled what a person has cancelled', cancelled, ['2026-03-04'], { step: 'none' }],
    ['and plans anew when it changes', cancelled, ['2026-03-05'], { step: 'set', dueAt: '2026-03-05T16:00:00.000Z' }],
    ['takes nothing back twice', cancelled, [null], { step: 'none' }],
  ])('%s', (_, before, days, expected) => expect(followExpiry(before, days, { now, timeZone })).toEqual(expected));
});
