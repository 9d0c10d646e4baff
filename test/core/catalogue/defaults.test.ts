import type { Surroundings } from '../../../src/plugins/disclosure/core/catalogue/defaults';
import { columnCodesFor, defaultsFor } from '../../../src/plugins/disclosure/core/catalogue/defaults';
import { plainDate } from '../../../src/plugins/disclosure/core/plain-date';
import { regulationType } from './regulation-type';

const around = (overrides: Partial<Surroundings> = {}): Surroundings => ({
  today: plainDate('2026-05-10'),
  onlyOrgan: 'bureau',
  columns: ['column-1'],
  publishing: false,
  ...overrides,
});

describe('an empty draft', () => {
  it('is given what need not be typed', () => {
    expect(defaultsFor(regulationType(), {}, around())).toEqual({
      organ: ['bureau'],
      origin: 'own',
      madeOn: '2026-05-10',
      statutoryItem: 'art20_1',
      columns: ['column-1'],
      channels: ['website'],
      keywords: [],
    });
  });

  it('has no organ given where there are several', () => {
    expect(defaultsFor(regulationType(), {}, around({ onlyOrgan: null }))).not.toHaveProperty('organ');
  });
});

it('what was typed stays', () => {
  const fields = {
    organ: ['other'],
    origin: 'reprint',
    madeOn: '2016-01-01',
    statutoryItem: 'art20_3',
    columns: ['column-2'],
    channels: ['gazette'],
    keywords: ['住房'],
  };
  expect(defaultsFor(regulationType(), fields, around())).toEqual({});
});

it('the statutory item and the columns go by kind', () => {
  const type = regulationType({ columns: { law: ['laws'], '*': ['others'] } });
  expect(defaultsFor(type, { kind: 'law' }, around()).statutoryItem).toBe('art20_15');
  expect(columnCodesFor(type, { kind: 'law' })).toEqual(['laws']);
  expect(columnCodesFor(type, { kind: 'policy_document' })).toEqual(['others']);
});

it('a document is made on the day it was decided', () => {
  expect(defaultsFor(regulationType(), { decidedOn: '2016-03-04' }, around()).madeOn).toBe('2016-03-04');
});

it('a summary is drawn from the body at publication, not before', () => {
  const fields = { title: '通知', body: '# 通知\n\n本周五停水。' };
  expect(defaultsFor(regulationType(), fields, around())).not.toHaveProperty('summary');
  expect(defaultsFor(regulationType(), fields, around({ publishing: true })).summary).toBe('本周五停水。');
});

it('a type without a part is not given it', () => {
  const { columns, ...attribute } = regulationType().attribute;
  expect(columns).toBe('columns');
  expect(defaultsFor(regulationType({ attribute }), {}, around())).not.toHaveProperty('columns');
});
