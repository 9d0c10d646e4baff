import { endingOf } from '../../src/plugins/disclosure/core/legal-force';
import { plainDate } from '../../src/plugins/disclosure/core/plain-date';

const day = (text: string | null) => (text === null ? null : plainDate(text));

it.each([
  ['no end known', null, null, null],
  ['lapses the day after its last day', '2016-12-31', null, { on: '2017-01-01', by: 'lapse' }],
  ['is repealed on the first day not in force', null, '2016-12-31', { on: '2016-12-31', by: 'repeal' }],
  ['is repealed before it would lapse', '2016-12-31', '2016-06-01', { on: '2016-06-01', by: 'repeal' }],
  ['has lapsed before its repeal', '2016-05-31', '2016-07-01', { on: '2016-06-01', by: 'lapse' }],
  ['is repealed on the day it would lapse', '2016-05-31', '2016-06-01', { on: '2016-06-01', by: 'repeal' }],
])('%s', (_, validUntil, repealedOn, ending) => {
  expect(endingOf({ validUntil: day(validUntil), repealedOn: day(repealedOn) })).toEqual(ending);
});
