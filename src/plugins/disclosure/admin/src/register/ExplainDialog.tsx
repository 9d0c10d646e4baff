import { Box, Flex, Modal, Typography } from '@strapi/design-system';
import { Answered } from './Answered';
import type { FigureKey } from './api';
import { useExplanationQuery } from './api';
import { useWords } from './use-words';

interface ExplainDialogProps {
  readonly figure: FigureKey;
  readonly organName: string;
  readonly onClose: () => void;
}

/** Why a figure is what it is: its rule, what counts, and what does not with the reason. */
export const ExplainDialog = ({ figure, organName, onClose }: ExplainDialogProps) => {
  const { say, number, language } = useWords();
  const asked = useExplanationQuery({ ...figure, locale: language });
  const measure = say(`measure.${figure.measure}`);
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('explain.title', { name: organName, year: figure.year, measure })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Answered asked={asked}>
            {({ value, rule, included, excluded, drafts }) => (
              <Flex direction="column" alignItems="stretch" gap={4}>
                <Typography variant="beta">{number(value)}</Typography>
                <Typography>{rule}</Typography>
                <Part heading={say('explain.included')} count={included.count} rows={included.records} />
                {excluded.map(({ reason, label, count, records }) => (
                  <Part
                    key={reason}
                    heading={say('explain.excluded', { reason: label })}
                    count={count}
                    rows={records}
                  />
                ))}
                {drafts.count > 0 && (
                  <Part heading={say('explain.drafts')} count={drafts.count} rows={drafts.documents} />
                )}
              </Flex>
            )}
          </Answered>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

interface PartProps {
  readonly heading: string;
  readonly count: number;
  /** The first of them. */
  readonly rows: readonly {
    readonly documentId: string;
    readonly indexNumber?: string;
    readonly title: string | null;
  }[];
}

const Part = ({ heading, count, rows }: PartProps) => {
  const { say, number } = useWords();
  const more = count - rows.length;
  return (
    <Box tag="section">
      <Typography tag="h3" variant="omega" fontWeight="semiBold">
        {say('explain.part', { heading, count: number(count) })}
      </Typography>
      <Box tag="ul">
        {rows.map(({ documentId, indexNumber, title }) => (
          <Typography key={documentId} tag="li" variant="pi" textColor="neutral600">
            {[indexNumber, title ?? say('noTitle')].filter(Boolean).join(' · ')}
          </Typography>
        ))}
      </Box>
      {more > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('explain.more', { count: number(more) })}
        </Typography>
      )}
    </Box>
  );
};
