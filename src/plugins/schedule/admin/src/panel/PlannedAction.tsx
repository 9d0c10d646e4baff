import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Action, DocumentSchedule } from '../../../shared/contracts';
import { ActionDialog, type Handling, handlingsOf } from '../form/ActionDialog';
import { Failure } from '../form/Failure';
import { StateBadge } from '../form/StateBadge';
import { useWords } from '../words/use-words';

interface PlannedActionProps {
  readonly action: Action;
  readonly can: DocumentSchedule['can'];
  readonly onDone: () => void;
}

/** One action of the document: what, when, in what state, and what can be done about it. */
export const PlannedAction = ({ action, can, onDone }: PlannedActionProps) => {
  const { say, ...words } = useWords();
  const [handling, setHandling] = useState<Handling | null>(null);
  const handlings = handlingsOf(action, can);

  return (
    <Box padding={3} hasRadius background="neutral100" borderColor="neutral150">
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">{words.kind(action.action)}</Typography>
        <StateBadge state={action.state} />
      </Flex>
      <Typography tag="p">{words.time(action.dueAt, action.timeZone)}</Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words.zone(action.timeZone)}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {words.utc(action.dueAt)}
      </Typography>
      {action.locale === '*' && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words.locale(action.locale)}
        </Typography>
      )}
      {action.action === 'publish' && action.draftVersion === null && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('latest')}
        </Typography>
      )}
      <Failure action={action} />
      {handlings.length > 0 && (
        <Flex gap={3} paddingTop={2} wrap="wrap">
          {handlings.map((each) => (
            <TextButton key={each} onClick={() => setHandling(each)}>
              {say(`do.${each}`)}
            </TextButton>
          ))}
        </Flex>
      )}
      {handling !== null && (
        <ActionDialog
          action={action}
          handling={handling}
          onClose={() => setHandling(null)}
          onDone={() => {
            setHandling(null);
            onDone();
          }}
        />
      )}
    </Box>
  );
};
