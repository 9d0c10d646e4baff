import { Field, NumberInput, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import type { ListedAction } from '../../../shared/contracts';
import { useAttempt } from '../client/use-attempt';
import { useClient } from '../client/use-client';
import { DialogForm } from '../form/DialogForm';
import { DialogFrame } from '../form/DialogFrame';
import { useWords } from '../words/use-words';
import { forEachAction } from './for-each-action';

interface ShiftDialogProps {
  readonly actions: readonly ListedAction[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const MINUTE_MS = 60_000;
const UNITS = { minute: MINUTE_MS, hour: 60 * MINUTE_MS, day: 24 * 60 * MINUTE_MS } as const;

/** Moves several actions by one span. */
export const ShiftDialog = ({ actions, onDone, onClose }: ShiftDialogProps) => {
  const { say } = useWords();
  const client = useClient();
  const { attempt, isBusy, refusal } = useAttempt();
  const [amount, setAmount] = useState<number | undefined>(1);
  const [unit, setUnit] = useState<keyof typeof UNITS>('hour');
  const [isEarlier, setEarlier] = useState(false);

  const submit = async () => {
    const span = (isEarlier ? -1 : 1) * (amount ?? 0) * UNITS[unit];
    const shift = () =>
      forEachAction(actions, ({ id, dueAt, timeZone }) =>
        client.change(id, { dueAt: new Date(Date.parse(dueAt) + span).toISOString(), timeZone }),
      );
    if (await attempt(shift, say('done.moved'))) onDone();
  };
  return (
    <DialogFrame title={say('chosen.shift', { count: actions.length })} onClose={onClose}>
      <DialogForm
        submit={say('form.move.submit')}
        canSubmit={amount !== undefined && amount > 0}
        isBusy={isBusy}
        refusal={refusal}
        onSubmit={() => void submit()}
        onClose={onClose}
      >
        <Field.Root name="direction">
          <Field.Label>{say('shift.direction')}</Field.Label>
          <SingleSelect value={isEarlier ? 'earlier' : 'later'} onChange={(value) => setEarlier(value === 'earlier')}>
            <SingleSelectOption value="later">{say('shift.later')}</SingleSelectOption>
            <SingleSelectOption value="earlier">{say('shift.earlier')}</SingleSelectOption>
          </SingleSelect>
        </Field.Root>
        <Field.Root name="amount">
          <Field.Label>{say('shift.amount')}</Field.Label>
          <NumberInput value={amount} onValueChange={setAmount} />
        </Field.Root>
        <Field.Root name="unit">
          <Field.Label>{say('shift.unit')}</Field.Label>
          <SingleSelect value={unit} onChange={(value) => setUnit(value as keyof typeof UNITS)}>
            {Object.keys(UNITS).map((each) => (
              <SingleSelectOption key={each} value={each}>
                {say(`shift.${each}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </DialogForm>
    </DialogFrame>
  );
};
