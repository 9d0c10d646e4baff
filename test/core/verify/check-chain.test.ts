import { createHash } from 'node:crypto';
import type { StoredEvent } from '../../../src/plugins/disclosure/core/chain';
import { chainedText, GENESIS } from '../../../src/plugins/disclosure/core/chain';
import type { ChainedEvent } from '../../../src/plugins/disclosure/core/verify/check-chain';
import { CHAIN_START, checkChain } from '../../../src/plugins/disclosure/core/verify/check-chain';

const hashOf = (previous: string, event: StoredEvent) =>
  createHash('sha256').update(chainedText(previous, event), 'utf8').digest('hex');

const event = (sequence: number): StoredEvent => ({
  sequence,
  at: '2026-01-01T00:00:00.000Z',
  actor: 'system',
  action: 'take_in',
  contentType: 'api::rule.rule',
  documentId: null,
  changed: '[]',
  figures: '{"organ":"机关"}',
  digest: null,
});

const log = (length: number): ChainedEvent[] => {
  let hash = GENESIS;
  return Array.from({ length }, (_, index) => {
    hash = hashOf(hash, event(index + 1));
    return { event: event(index + 1), hash };
  });
};

const found = (events: readonly ChainedEvent[], from = CHAIN_START) =>
  checkChain(from, events, hashOf).findings.map(({ code, field }) => `${code} ${field}`);

const altered = (sequence: number) => (each: ChainedEvent) =>
  each.event.sequence === sequence ? { ...each, event: { ...each.event, actor: 'nobody' } } : each;

it('hashes an event as an outsider does who has only docs/model.md', () => {
  const text =
    `${'0'.repeat(64)}{"action":"take_in","actor":"system","at":"2026-01-01T00:00:00.000Z","changed":"[]",` +
    `"content_type":"api::rule.rule","digest":null,"document_id":null,"figures":"{\\"organ\\":\\"机关\\"}","sequence":1}`;
  expect(log(1)[0]?.hash).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
});

it.each([
  ['a whole log', log(5), []],
  ['an altered event', log(5).map(altered(3)), ['event_altered 3']],
  ['a missing event', log(5).filter((each) => each.event.sequence !== 3), ['event_missing 3']],
  ['missing events', log(5).filter((each) => each.event.sequence > 2), ['event_missing 1–2']],
  [
    'an event that was never chained',
    log(3)
      .map((each) => ({ ...each, hash: null }))
      .slice(0, 1),
    ['event_altered 1'],
  ],
])('finds in %s what is wrong, and no more', (_, events, expected) => {
  expect(found(events)).toEqual(expected);
});

it('goes on from where an earlier stretch ended', () => {
  const whole = log(6);
  const { to } = checkChain(CHAIN_START, whole.slice(0, 3), hashOf);
  expect(found(whole.slice(3), to)).toEqual([]);
  expect(found(whole.slice(3).map(altered(4)), to)).toEqual(['event_altered 4']);
});
