import { Field, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import { useIntl } from 'react-intl';
import { LONGEST_SENTENCE } from '../../../core/sentence';
import { wordIn } from '../../../core/locales';
import { REASON_WORDS, seals, type ReasonCode } from '../../../core/reasons';
import type { NewAct } from '../../../shared/record-standing';

interface ActFieldsProps {
  values: NewAct;
  reasonCodes: readonly string[];
  errors: Readonly<Record<string, string>>;
  onChange: (values: NewAct) => void;
}

/** The right day, the class of reason and the sentence. */
export const ActFields = ({ values, reasonCodes, errors, onChange }: ActFieldsProps) => {
  const intl = useIntl();
  const say = (id: string) => intl.formatMessage({ id: `disclosure.record.${id}` });
  const sealing = values.reasonCode !== undefined && seals(values.reasonCode) && values.act !== 'restore';

  return (
    <>
      {values.disclosedOn !== undefined && (
        <Field.Root required error={errors.disclosedOn}>
          <Field.Label>{say('disclosedOn')}</Field.Label>
          <Field.Input
            type="date"
            value={values.disclosedOn}
            onChange={(event: ChangeEvent<HTMLInputElement>) =>
              onChange({ ...values, disclosedOn: event.target.value })
            }
          />
          <Field.Error />
        </Field.Root>
      )}
      <Field.Root required error={errors.reasonCode} hint={sealing ? say('sealsHint') : undefined}>
        <Field.Label>{say('reasonCode')}</Field.Label>
        <SingleSelect
          value={values.reasonCode ?? ''}
          placeholder={say('choose')}
          onChange={(code) => onChange({ ...values, reasonCode: String(code) })}
        >
          {reasonCodes.map((code) => (
            <SingleSelectOption key={code} value={code}>
              {wordIn(REASON_WORDS[code as ReasonCode], intl.locale, code)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Field.Root required error={errors.reason} hint={say(sealing ? 'noteHint' : 'reasonHint')}>
        <Field.Label>{say(sealing ? 'note' : 'reason')}</Field.Label>
        <Textarea
          value={values.reason}
          maxLength={LONGEST_SENTENCE}
          onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange({ ...values, reason: event.target.value })}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </>
  );
};
