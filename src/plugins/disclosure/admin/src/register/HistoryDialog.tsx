import { Box, Flex, LinkButton, Modal, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { RegisterRow } from '../../../shared/contracts';
import { Answered } from './Answered';
import type { RecordHistory } from './answers';
import { useRecordHistoryQuery } from './api';
import { useWords } from './use-words';

interface HistoryDialogProps {
  readonly row: RegisterRow;
  readonly onClose: () => void;
}

/** What was done to one record, newest first, by whom and why. */
export const HistoryDialog = ({ row, onClose }: HistoryDialogProps) => {
  const { say } = useWords();
  const asked = useRecordHistoryQuery(row.documentId);
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{row.indexNumber}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography fontWeight="semiBold">{row.title ?? say('noTitle')}</Typography>
            <Answered asked={asked} failed={say('events.failed')}>
              {({ events }) => (
                <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
                  {events.toReversed().map((event) => (
                    <Event key={event.sequence} {...event} />
                  ))}
                </Flex>
              )}
            </Answered>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <LinkButton
              tag={NavLink}
              variant="tertiary"
              to={`/content-manager/collection-types/${row.contentType}/${row.documentId}`}
            >
              {say('open')}
            </LinkButton>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

const Event = ({ action, at, actor, actorName, reasonCode, reason }: RecordHistory['events'][number]) => {
  const { say, wordFor, time } = useWords();
  const [role = ''] = actor.split(':');
  const who = actorName ?? wordFor(`role.${role}`) ?? actor;
  const why = [reasonCode === null ? null : (wordFor(`reason.${reasonCode}`) ?? reasonCode), reason].filter(Boolean);
  return (
    <Box tag="li">
      <Typography tag="p" fontWeight="semiBold">
        {wordFor(`event.${action}`) ?? action}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {time(at)} · {who}
      </Typography>
      {why.length > 0 && (
        <Typography tag="p" variant="pi">
          {why.join(say('colon'))}
        </Typography>
      )}
    </Box>
  );
};
