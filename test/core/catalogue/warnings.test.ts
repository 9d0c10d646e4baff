import type { Attributes } from '../../../src/plugins/disclosure/core/catalogue/fields';
import { sentenceOf } from '../../../src/plugins/disclosure/core/catalogue/sentences';
import { warnings } from '../../../src/plugins/disclosure/core/catalogue/warnings';
import { regulationType } from './regulation-type';

const told = (attributes: Attributes) => warnings(regulationType(), attributes).map((found) => sentenceOf(found, 'en'));

describe('what a form tells while it is filled in', () => {
  it('is nothing of an empty form, nor of a document in order', () => {
    expect(told({})).toEqual([]);
    expect(told({ signedOn: '2026-05-01', effectiveOn: '2026-06-01', repealedOn: '2026-06-01' })).toEqual([]);
  });

  it('is that a document is repealed before it takes effect', () => {
    expect(told({ effectiveOn: '2026-06-01', repealedOn: '2026-05-31' })).toEqual([
      '“Repealed from” is before “In force from” (2026-06-01): repealed before it takes effect',
    ]);
  });

  it('is not what stops the work: that is told at the field', () => {
    expect(told({ signedOn: '2026-05-01', repealedOn: '2026-04-01', validUntil: '2026-04-01' })).toEqual([]);
  });
});
