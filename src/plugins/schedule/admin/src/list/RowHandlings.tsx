import { Flex, IconButton } from '@strapi/design-system';
import { ArrowClockwise, Clock, ClockCounterClockwise, Cross } from '@strapi/icons';
import { useState } from 'react';
import type { DocumentSchedule, ListedAction } from '../../../shared/contracts';
import { ActionDialog, type Handling, handlingsOf } from '../form/ActionDialog';
import { useWords } from '../words/use-words';
import { HistoryDialog } from './HistoryDialog';

interface RowHandlingsProps {
  readonly action: ListedAction;
  readonly can: Pick<DocumentSchedule['can'], 'change' | 'cancel'>;
  readonly onDone: () => void;
}

const ICONS = { settle: ArrowClockwise, move: Clock, cancel: Cross } as const;
const NOTHING = { change: false, cancel: false };

export const RowHandlings = ({ action, can, onDone }: RowHandlingsProps) => {
  const { say } = useWords();
  const [open, setOpen] = useState<Handling | 'history' | null>(null);
  const close = () => setOpen(null);
  return (
    <Flex gap={1}>
      {handlingsOf(action, action.mayPublish ? can : NOTHING).map((handling) => {
        const Icon = ICONS[handling];
        return (
          <IconButton key={handling} label={say(`do.${handling}`)} onClick={() => setOpen(handling)}>
            <Icon />
          </IconButton>
        );
      })}
      <IconButton label={say('do.history')} onClick={() => setOpen('history')}>
        <ClockCounterClockwise />
      </IconButton>
      {open === 'history' && <HistoryDialog action={action} onClose={close} />}
      {open !== null && open !== 'history' && (
        <ActionDialog
          action={action}
          handling={open}
          onClose={close}
          onDone={() => {
            close();
            onDone();
          }}
        />
      )}
    </Flex>
  );
};
