import { Typography } from '@strapi/design-system';
import { useAttempt } from '../client/use-attempt';
import { DialogForm } from './DialogForm';
import { DialogFrame } from './DialogFrame';

interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  readonly submit: string;
  readonly done: string;
  readonly work: () => Promise<unknown>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks once more before something that others will see. */
export const Confirm = ({ title, text, submit, done, work, onDone, onClose }: ConfirmProps) => {
  const { attempt, isBusy, refusal } = useAttempt();
  return (
    <DialogFrame title={title} onClose={onClose}>
      <DialogForm
        submit={submit}
        isBusy={isBusy}
        refusal={refusal}
        onSubmit={() => void attempt(work, done).then((isDone) => isDone && onDone())}
        onClose={onClose}
      >
        <Typography>{text}</Typography>
      </DialogForm>
    </DialogFrame>
  );
};
