import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import type { ListedAction } from '../../../shared/contracts';
import { refusalOf } from '../client/refusal';
import { type NamedEvent, useClient } from '../client/use-client';
import { useLoaded } from '../client/use-loaded';
import { DialogFrame } from '../form/DialogFrame';
import { Refused } from '../form/Refused';
import { useWords } from '../words/use-words';

interface HistoryDialogProps {
  readonly action: ListedAction;
  readonly onClose: () => void;
}

/** Everything that happened to an action, and who did it. */
export const HistoryDialog = ({ action: { id, timeZone }, onClose }: HistoryDialogProps) => {
  const { say, language, zone } = useWords();
  const client = useClient();
  const { data, error } = useLoaded(useCallback(() => client.events(id), [client, id]));
  return (
    <DialogFrame title={say('do.history')} onClose={onClose}>
      <Modal.Body>
        {error !== undefined && <Refused {...refusalOf(error, language)} />}
        <Box tag="ol">
          {data?.map((event, place) => (
            <HistoryLine key={place} event={event} timeZone={timeZone} />
          ))}
        </Box>
        <Typography variant="pi" textColor="neutral600">
          {say('history.zone', { zone: zone(timeZone) })}
        </Typography>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('close')}
        </Button>
      </Modal.Footer>
    </DialogFrame>
  );
};

const HistoryLine = ({ event, timeZone }: { readonly event: NamedEvent; readonly timeZone: string }) => {
  const { act, actor, time } = useWords();
  return (
    <Box tag="li" paddingBottom={3}>
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">{act(event.act)}</Typography>
        <Typography>{time(event.at, timeZone)}</Typography>
        <Typography textColor="neutral600">{actor(event.actor, event.actorName)}</Typography>
      </Flex>
    </Box>
  );
};
