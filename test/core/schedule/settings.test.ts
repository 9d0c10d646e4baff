import { assertSettings, DEFAULTS } from '../../../src/plugins/schedule/core/settings';

it('takes the defaults', () => {
  expect(() => assertSettings(DEFAULTS)).not.toThrow();
});

it.each([
  ['a span within which nothing is punctual', { overdueHours: 0 }, 'overdueHours'],
  ['half an hour', { overdueHours: 0.5 }, 'overdueHours'],
  ['no number', { overdueHours: Number.NaN }, 'overdueHours'],
  ['a lead before now', { minimumLeadSeconds: -1 }, 'minimumLeadSeconds'],
  ['no zone', { timeZone: 'Mars/Olympus' }, 'timeZone'],
])('refuses %s and says what it takes', (_, wrong, named) => {
  expect(() => assertSettings({ ...DEFAULTS, ...wrong })).toThrow(named);
});
