import { useState } from 'react';
import { wallClock } from '../../../core/time-zone';
import type { Action } from '../../../shared/contracts';
import { useAttempt } from '../client/use-attempt';
import { useClient } from '../client/use-client';
import { useWords } from '../words/use-words';
import { DialogForm } from './DialogForm';
import { DialogFrame } from './DialogFrame';
import { DueFields, type EnteredTime } from './DueFields';

interface MoveDialogProps {
  readonly action: Action;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const clockOf = ({ dueAt, timeZone }: Action): EnteredTime => ({
  local: new Date(wallClock(timeZone, Date.parse(dueAt))).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length),
  timeZone,
});

/** Gives an action another time. */
export const MoveDialog = ({ action, onDone, onClose }: MoveDialogProps) => {
  const { say } = useWords();
  const client = useClient();
  const { attempt, isBusy, refusal } = useAttempt();
  const [time, setTime] = useState(() => clockOf(action));

  const submit = async () => {
    // What has failed is over until somebody says that it is meant again.
    const again = action.state === 'failed' ? { state: 'scheduled' as const } : {};
    const move = () => client.change(action.id, { dueAt: time.local, timeZone: time.timeZone, ...again });
    if (await attempt(move, say('done.moved'))) onDone();
  };
  return (
    <DialogFrame title={say('form.move')} onClose={onClose}>
      <DialogForm
        submit={say('form.move.submit')}
        canSubmit={time.local !== ''}
        isBusy={isBusy}
        refusal={refusal}
        onSubmit={() => void submit()}
        onClose={onClose}
      >
        <DueFields value={time} usualZone={action.timeZone} onChange={setTime} />
      </DialogForm>
    </DialogFrame>
  );
};
