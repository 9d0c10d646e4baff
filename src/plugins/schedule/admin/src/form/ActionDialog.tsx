import type { Action, DocumentSchedule } from '../../../shared/contracts';
import { useClient } from '../client/use-client';
import { useWords } from '../words/use-words';
import { Confirm } from './Confirm';
import { MoveDialog } from './MoveDialog';

/** What somebody may do about an action. */
export type Handling = 'settle' | 'move' | 'cancel';

export function handlingsOf({ state }: Action, can: Pick<DocumentSchedule['can'], 'change' | 'cancel'>): Handling[] {
  const isOver = state === 'done' || state === 'cancelled' || state === 'running';
  return [
    ...(can.change && (state === 'needs_review' || state === 'failed') ? (['settle'] as const) : []),
    ...(can.change && !isOver ? (['move'] as const) : []),
    ...(can.cancel && !isOver ? (['cancel'] as const) : []),
  ];
}

interface ActionDialogProps {
  readonly action: Action;
  readonly handling: Handling;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export const ActionDialog = ({ action, handling, onDone, onClose }: ActionDialogProps) => {
  const { say } = useWords();
  const client = useClient();
  if (handling === 'move') return <MoveDialog action={action} onDone={onDone} onClose={onClose} />;

  const isDue = Date.parse(action.dueAt) <= Date.now();
  const asks = {
    settle: {
      text: say(isDue ? 'settle.now' : 'settle.later'),
      work: () => client.change(action.id, { state: 'scheduled' }),
      done: say('done.settled'),
    },
    cancel: { text: say('cancel.text'), work: () => client.cancel(action.id), done: say('done.cancelled') },
  };
  return (
    <Confirm
      title={say(`do.${handling}`)}
      submit={say(`do.${handling}`)}
      {...asks[handling]}
      onDone={onDone}
      onClose={onClose}
    />
  );
};
