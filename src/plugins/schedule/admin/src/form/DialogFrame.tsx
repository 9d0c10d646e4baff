import { Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';

interface DialogFrameProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window of its own, open as long as it is rendered. */
export const DialogFrame = ({ title, onClose, children }: DialogFrameProps) => {
  const { say } = useWords();
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        {children}
      </Modal.Content>
    </Modal.Root>
  );
};
