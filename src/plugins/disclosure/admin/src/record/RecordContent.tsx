import { Flex, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { ActButtons } from './ActButtons';
import { useRecordQuery, type DocumentKey } from './api';
import { CountedList } from './CountedList';
import { EventList } from './EventList';
import { RecordFacts } from './RecordFacts';
import { Section } from './Section';

const statusOf = (error: unknown): number | undefined => (error as { status?: number } | undefined)?.status;

const Remark = ({ children }: { children: ReactNode }) => (
  <Typography variant="omega" textColor="neutral600">
    {children}
  </Typography>
);

/** A document that was never public has no record yet. */
export const RecordContent = (key: DocumentKey) => {
  const intl = useIntl();
  const { data: record, error } = useRecordQuery(key);
  const say = (id: string) => intl.formatMessage({ id: `disclosure.record.${id}` });
  if (statusOf(error) === 404) return <Remark>{say('none')}</Remark>;
  if (error !== undefined) return <Remark>{say('failed')}</Remark>;
  if (record === undefined) return <Loader small>{say('loading')}</Loader>;

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <RecordFacts record={record} />
      <ActButtons documentKey={key} acts={record.acts} disclosedOn={record.disclosedOn} />
      <CountedList measures={record.counted} />
      <Section title={say('events')}>
        <EventList events={record.events} />
      </Section>
    </Flex>
  );
};
