import { follow } from '../../src/plugins/disclosure/core/follow';
import type { RecordEntry } from '../../src/plugins/disclosure/core/follow';
import { plainDate } from '../../src/plugins/disclosure/core/plain-date';
import type { CountedFields, PublishedDocument } from '../../src/plugins/disclosure/core/record';

const today = plainDate('2018-05-01');

const counted: CountedFields = {
  kind: 'notice.circular',
  origin: 'own',
  organ: 'zjj',
  topic: null,
  statutoryItem: null,
  columns: [],
  channels: ['website'],
  madeOn: plainDate('2018-01-01'),
  nature: null,
  effectiveOn: null,
  validUntil: null,
  repealedOn: null,
  decidedOn: null,
  quantity: null,
  amount: null,
};

const document = (more: Partial<CountedFields> = {}): PublishedDocument => ({
  locale: 'zh-Hans',
  documentNumber: null,
  issuer: 'zjj',
  counted: { ...counted, ...more },
  texts: [{ locale: 'zh-Hans', slug: 'tong-zhi', title: '通知', summary: null, keywords: [] }],
});

const entry = (more: Partial<RecordEntry> = {}): RecordEntry => ({
  given: {
    indexNumber: 'zjj/2018-00001',
    disclosedOn: today,
    disclosedAt: '2018-05-01T00:00:00.000Z',
    migrated: false,
  },
  state: 'public',
  reasonCode: null,
  locales: ['zh-Hans'],
  counted,
  ...more,
});

it('discloses what is published for the first time', () => {
  expect(follow(null, document(), { cause: 'publish', today })).toMatchObject({ action: 'disclose' });
});

it('has nothing to record of a draft that goes', () => {
  expect(follow(null, null, { cause: 'delete', today })).toEqual({ action: 'none' });
});

it('names what a re-publication has changed', () => {
  const step = follow(entry(), document({ kind: 'notice.warning', organ: 'other' }), { cause: 'publish', today });
  expect(step).toMatchObject({ action: 'follow', changed: ['kind', 'organ'] });
});

it('goes on while a locale is public, whatever was taken down', () => {
  const before = entry({ locales: ['en', 'zh-Hans'] });
  expect(follow(before, document(), { cause: 'unpublish', today })).toMatchObject({ action: 'follow', changed: [] });
});

it.each(['unpublish', 'delete'] as const)('has nothing to record when %s met no locale that was public', (cause) => {
  expect(follow(entry(), document(), { cause, today })).toEqual({ action: 'none' });
});

it.each([
  ['unpublish', entry(), { action: 'withdraw', reasonCode: 'other', reason: null, withdrawnOn: today }],
  ['delete', entry(), { action: 'delete', reasonCode: 'deleted', reason: null, withdrawnOn: today }],
  ['unpublish', entry({ state: 'withdrawn', reasonCode: 'other' }), { action: 'none' }],
  [
    'delete',
    entry({ state: 'withdrawn', reasonCode: 'other' }),
    { action: 'delete', reasonCode: 'deleted', reason: null, withdrawnOn: null },
  ],
  [
    'delete',
    entry({ state: 'sealed', reasonCode: 'privacy' }),
    { action: 'delete', reasonCode: 'privacy', reason: null, withdrawnOn: null },
  ],
] as const)('%s leaves no locale public', (cause, before, step) => {
  expect(follow(before, null, { cause, today })).toEqual(step);
});

it('restores the same record', () => {
  const before = entry({ state: 'withdrawn', reasonCode: 'other' });
  expect(follow(before, document(), { cause: 'publish', today })).toMatchObject({ action: 'restore', changed: [] });
});
