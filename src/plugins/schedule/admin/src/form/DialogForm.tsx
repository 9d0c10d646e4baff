import { Button, Flex, Modal } from '@strapi/design-system';
import type { FormEvent, ReactNode } from 'react';
import type { Refusal } from '../client/refusal';
import { useWords } from '../words/use-words';
import { Refused } from './Refused';

interface DialogFormProps {
  readonly submit: string;
  readonly canSubmit?: boolean;
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Fields, why the server refused, and the buttons of a window. */
export const DialogForm = ({
  submit,
  canSubmit = true,
  isBusy,
  refusal,
  onSubmit,
  onClose,
  children,
}: DialogFormProps) => {
  const { say } = useWords();
  const send = (event: FormEvent) => {
    // In the edit view React hands the event on to the form of the document, which would be saved.
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  return (
    <form onSubmit={send} noValidate style={{ display: 'contents' }}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {children}
          {refusal && <Refused {...refusal} />}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {say('close')}
        </Button>
        <Button type="submit" loading={isBusy} disabled={!canSubmit}>
          {submit}
        </Button>
      </Modal.Footer>
    </form>
  );
};
