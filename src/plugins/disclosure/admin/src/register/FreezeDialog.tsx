import { Alert, Button, Checkbox, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { LONGEST_SENTENCE } from '../../../core/sentence';
import { useFreezeYearMutation } from './api';
import { useWords } from './use-words';

export interface YearDialogProps {
  readonly organ: string;
  readonly name: string;
  readonly year: number;
  readonly onClose: () => void;
}

/** Says what freezing means and has it confirmed, since nothing undoes it. */
export const FreezeDialog = ({ organ, name, year, onClose }: YearDialogProps) => {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const [freeze, { isLoading, error }] = useFreezeYearMutation();
  const [note, setNote] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const refusal = error?.message;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await freeze({ organ, year, note });
    if ('error' in outcome) return;
    toggleNotification({ type: 'success', message: say('freeze.done', { year }) });
    onClose();
  };

  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Modal.Header>
            <Modal.Title>{say('freeze.title', { name, year })}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography>{say('freeze.says')}</Typography>
              {refusal !== undefined && (
                <Alert variant="danger" title={say('refused')} closeLabel={say('close')} onClose={onClose}>
                  {refusal}
                </Alert>
              )}
              <Field.Root name="note" hint={say('freeze.noteHint')}>
                <Field.Label>{say('freeze.note')}</Field.Label>
                <TextInput
                  value={note}
                  maxLength={LONGEST_SENTENCE}
                  onChange={({ target }: { target: HTMLInputElement }) => setNote(target.value)}
                />
                <Field.Hint />
              </Field.Root>
              <Checkbox checked={confirmed} onCheckedChange={(checked) => setConfirmed(checked === true)}>
                {say('freeze.confirm')}
              </Checkbox>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button type="submit" loading={isLoading} disabled={!confirmed}>
              {say('freeze')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
