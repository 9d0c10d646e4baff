import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { wordIn } from '../../../core/locales';
import type { ReasonCode } from '../../../core/reasons';
import { REASON_WORDS } from '../../../core/reasons';
import type { RecordEvent } from '../../../shared/record-standing';
import { actorWords } from './actor';

/** What was done to the record, newest first. */
export const EventList = ({ events }: { events: readonly RecordEvent[] }) => {
  const intl = useIntl();
  const say = (id: string) => intl.formatMessage({ id: `disclosure.record.${id}` });
  const why = ({ reasonCode, reason }: RecordEvent) =>
    [reasonCode && wordIn(REASON_WORDS[reasonCode as ReasonCode], intl.locale, reasonCode), reason].filter(Boolean);

  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {events.toReversed().map((event) => (
        <Box key={event.sequence} tag="li">
          <Typography tag="p" variant="omega" fontWeight="semiBold">
            {say(`event.${event.action}`)}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {intl.formatDate(event.at, { dateStyle: 'medium', timeStyle: 'short' })} · {actorWords(event, say)}
          </Typography>
          {why(event).length > 0 && (
            <Typography tag="p" variant="pi" style={{ overflowWrap: 'anywhere' }}>
              {why(event).join(say('colon'))}
            </Typography>
          )}
        </Box>
      ))}
    </Flex>
  );
};
