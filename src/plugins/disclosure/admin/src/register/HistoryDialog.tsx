import { Flex, LinkButton, Modal, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { RegisterRow } from '../../../shared/register-page';
import { EventList } from '../record/EventList';
import { Answered } from './Answered';
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
              {({ events }) => <EventList events={events} />}
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
