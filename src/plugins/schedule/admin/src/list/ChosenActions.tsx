import { Button } from '@strapi/design-system';
import { useState } from 'react';
import type { DocumentSchedule, ListedAction } from '../../../shared/contracts';
import { useClient } from '../client/use-client';
import { Confirm } from '../form/Confirm';
import { handlingsOf } from '../form/ActionDialog';
import { useWords } from '../words/use-words';
import { forEachAction } from './for-each-action';
import { ShiftDialog } from './ShiftDialog';

interface ChosenActionsProps {
  readonly actions: readonly ListedAction[];
  readonly can: Pick<DocumentSchedule['can'], 'change' | 'cancel'>;
  readonly onDone: () => void;
}

/** What can be done about the chosen rows together. */
export const ChosenActions = ({ actions, can, onDone }: ChosenActionsProps) => {
  const { say } = useWords();
  const client = useClient();
  const [open, setOpen] = useState<'move' | 'cancel' | null>(null);
  const able = (handling: 'move' | 'cancel') =>
    actions.filter((action) => action.mayPublish && handlingsOf(action, can).includes(handling));
  const movable = able('move');
  const cancellable = able('cancel');
  const close = () => setOpen(null);
  const done = () => {
    close();
    onDone();
  };
  return (
    <>
      {movable.length > 0 && (
        <Button variant="secondary" onClick={() => setOpen('move')}>
          {say('chosen.shift', { count: movable.length })}
        </Button>
      )}
      {cancellable.length > 0 && (
        <Button variant="danger-light" onClick={() => setOpen('cancel')}>
          {say('chosen.cancel', { count: cancellable.length })}
        </Button>
      )}
      {open === 'move' && <ShiftDialog actions={movable} onDone={done} onClose={close} />}
      {open === 'cancel' && (
        <Confirm
          title={say('chosen.cancel', { count: cancellable.length })}
          text={say('cancel.text')}
          submit={say('do.cancel')}
          done={say('done.cancelled')}
          work={() => forEachAction(cancellable, ({ id }) => client.cancel(id))}
          onDone={done}
          onClose={close}
        />
      )}
    </>
  );
};
