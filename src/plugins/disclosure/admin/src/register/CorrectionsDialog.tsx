import { Box, Flex, Modal, Typography } from '@strapi/design-system';
import type { Correction } from '../../../shared/corrections';
import { Answered } from './Answered';
import { useYearCorrectionsQuery } from './api';
import type { YearDialogProps } from './FreezeDialog';
import { useWords } from './use-words';

/** What has changed the frozen figures of a year, as the public reads it. */
export const CorrectionsDialog = ({ organ, name, year, onClose }: YearDialogProps) => {
  const { say, language } = useWords();
  const asked = useYearCorrectionsQuery({ organ, year, locale: language });
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('corrections.title', { name, year })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Answered asked={asked}>
            {({ data, meta: { labels, total } }) => (
              <Flex direction="column" alignItems="stretch" gap={4}>
                <Typography textColor="neutral600">{say('corrections.says', { total, shown: data.length })}</Typography>
                <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
                  {data.map((correction, index) => (
                    <Entry key={index} correction={correction} labels={labels} />
                  ))}
                </Flex>
              </Flex>
            )}
          </Answered>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

interface EntryProps {
  readonly correction: Correction;
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const Entry = ({ correction, labels }: EntryProps) => {
  const { say, time, number } = useWords();
  const { measure, kind, from, to, moves, at, role, reason, record } = correction;
  const kindOf = (code: string) => labels.kind?.[code] ?? code;
  const figure = [labels.measure?.[measure] ?? measure, ...(kind === null ? [] : [kindOf(kind)])].join(' · ');
  return (
    <Box tag="li">
      <Typography tag="p" fontWeight="semiBold">
        {say('corrections.figure', { figure, from: number(from), to: number(to) })}
      </Typography>
      <Typography tag="p">{reason}</Typography>
      <Box tag="ul">
        {moves.map((move, index) => (
          <Typography key={index} tag="li" variant="pi" textColor="neutral600">
            {say('corrections.figure', {
              figure: [kindOf(move.kind), move.month].filter(Boolean).join(' · '),
              from: number(move.from),
              to: number(move.to),
            })}
          </Typography>
        ))}
      </Box>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {[time(at), labels.role?.[role] ?? role, record?.indexNumber].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
};
