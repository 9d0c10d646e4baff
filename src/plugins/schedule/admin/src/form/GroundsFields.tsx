import { Field, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import { LONGEST_REASON } from '../../../core/limits';
import type { NewAction } from '../../../shared/contracts';
import { useWords } from '../words/use-words';

/** Why something is taken down: a code, and a sentence for the public. */
export type Grounds = Pick<NewAction, 'reasonCode' | 'reason'>;

interface GroundsFieldsProps {
  readonly value: Grounds;
  readonly codes: readonly string[];
  readonly onChange: (value: Grounds) => void;
}

export const GroundsFields = ({ value, codes, onChange }: GroundsFieldsProps) => {
  const { say, reasonCode } = useWords();
  const write = ({ target }: ChangeEvent<HTMLTextAreaElement>) =>
    onChange({
      ...(value.reasonCode && { reasonCode: value.reasonCode }),
      ...(target.value && { reason: target.value }),
    });
  return (
    <>
      {codes.length > 0 && (
        <Field.Root name="reasonCode">
          <Field.Label>{say('form.reasonCode')}</Field.Label>
          <SingleSelect
            value={value.reasonCode ?? ''}
            placeholder={say('form.reasonCode.placeholder')}
            onChange={(code) => onChange({ ...value, reasonCode: String(code) })}
          >
            {codes.map((code) => (
              <SingleSelectOption key={code} value={code}>
                {reasonCode(code)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
      <Field.Root name="reason" hint={say('form.reason.hint')}>
        <Field.Label>{say('form.reason')}</Field.Label>
        <Textarea value={value.reason ?? ''} maxLength={LONGEST_REASON} onChange={write} />
        <Field.Hint />
      </Field.Root>
    </>
  );
};
