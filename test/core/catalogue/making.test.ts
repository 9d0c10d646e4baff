import type { MakingOrgan } from '../../../src/plugins/disclosure/core/catalogue/making';
import { mayMake } from '../../../src/plugins/disclosure/core/catalogue/making';

const organ = (nature: string, level: string, makesRules = false): MakingOrgan => ({ nature, level, makesRules });

describe('an organ', () => {
  it.each([
    ['a national government', organ('government', 'national'), 'administrative_regulation', true],
    ['a provincial government', organ('government', 'provincial', true), 'administrative_regulation', false],
    ['a ministry', organ('department', 'national', true), 'departmental_rule', true],
    ['a national bureau without the power', organ('department', 'national'), 'departmental_rule', false],
    ['a provincial department', organ('department', 'provincial', true), 'departmental_rule', false],
    ['the State Council', organ('government', 'national', true), 'departmental_rule', false],
    ['a city government with the power', organ('government', 'municipal', true), 'local_government_rule', true],
    ['a county government', organ('government', 'county'), 'local_government_rule', false],
    ['the State Council', organ('government', 'national', true), 'local_government_rule', false],
    ['a county bureau', organ('department', 'county'), 'normative_document', true],
    ['an authorised body', organ('authorised', 'county'), 'normative_document', true],
    ['a public institution', organ('unit', 'county'), 'normative_document', false],
    ['a water company', organ('utility', 'county'), 'policy_document', true],
    ['a national government', organ('government', 'national', true), 'law', false],
    ['a provincial government', organ('government', 'provincial', true), 'local_regulation', false],
  ])('%s, %j, may make %s: %s', (_, maker, kind, answer) => {
    expect(mayMake(maker, kind)).toBe(answer);
  });
});
