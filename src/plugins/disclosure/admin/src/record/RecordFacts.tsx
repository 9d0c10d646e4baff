import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { wordIn } from '../../../core/locales';
import type { ReasonCode } from '../../../core/reasons';
import { REASON_WORDS } from '../../../core/reasons';
import { STATE_WORDS } from '../../../core/words';
import type { RecordStanding } from '../../../shared/record-standing';

const COLORS = {
  public: { backgroundColor: 'success100', textColor: 'success700' },
  withdrawn: { backgroundColor: 'warning100', textColor: 'warning700' },
  sealed: { backgroundColor: 'danger100', textColor: 'danger700' },
  voided: { backgroundColor: 'neutral150', textColor: 'neutral700' },
} as const;

/** State in words, number, days and the reason that the public reads. */
export const RecordFacts = ({ record }: { record: RecordStanding }) => {
  const intl = useIntl();
  const say = (id: string) => intl.formatMessage({ id: `disclosure.record.${id}` });
  const { state, sealed, indexNumber, disclosedOn, migrated, withdrawnOn, reasonCode, reason } = record;
  const facts: readonly (readonly [string, string | null])[] = [
    ['indexNumber', indexNumber],
    ['disclosedOn', migrated ? `${disclosedOn} ${say('migrated')}` : disclosedOn],
    ['withdrawnOn', withdrawnOn],
    ['reasonCode', reasonCode && wordIn(REASON_WORDS[reasonCode as ReasonCode], intl.locale, reasonCode)],
    [sealed ? 'note' : 'reason', reason],
  ];

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Badge {...COLORS[state]}>{wordIn(STATE_WORDS[state], intl.locale, state)}</Badge>
        <Typography variant="pi" textColor="neutral600">
          {say(`state.${sealed ? 'sealed' : state}`)}
        </Typography>
      </Flex>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <Box key={name}>
              <Typography tag="dt" variant="pi" textColor="neutral600">
                {say(name)}
              </Typography>
              <Typography tag="dd" variant="omega" fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
                {value}
              </Typography>
            </Box>
          ))}
      </Flex>
    </Flex>
  );
};
