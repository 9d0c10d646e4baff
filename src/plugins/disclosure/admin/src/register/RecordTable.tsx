import { Box, Button, Status, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { RegisterRow } from '../../../shared/register-page';
import { useWords } from './use-words';

const COLUMNS = ['indexNumber', 'recordTitle', 'kind', 'state', 'disclosedOn', 'countedIn'] as const;

const VARIANTS = { public: 'success', withdrawn: 'neutral', sealed: 'warning', voided: 'danger' } as const;

interface RecordTableProps {
  readonly rows: readonly RegisterRow[];
  readonly onShow: (row: RegisterRow) => void;
}

export const RecordTable = ({ rows, onShow }: RecordTableProps) => {
  const { say } = useWords();
  return (
    <Table colCount={COLUMNS.length + 1} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((name) => (
            <Th key={name}>
              <Typography variant="sigma">{say(name)}</Typography>
            </Th>
          ))}
          <Th>
            <Typography variant="sigma">{say('events')}</Typography>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={`${row.contentType} ${row.documentId}`}>
            <Td>
              <Typography>{row.indexNumber}</Typography>
            </Td>
            <Td>
              <Box maxWidth="36rem" minWidth="16rem" style={{ whiteSpace: 'normal' }}>
                <Typography tag="p" textColor={row.title === null ? 'neutral600' : 'neutral800'}>
                  {row.title ?? say('noTitle')}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {row.organ}
                </Typography>
              </Box>
            </Td>
            <Td>
              <Typography>{row.kind}</Typography>
            </Td>
            <Td>
              <Status size="S" variant={VARIANTS[row.state]}>
                <Typography variant="pi" fontWeight="bold" textColor="neutral800">
                  {say(`state.${row.state}`)}
                </Typography>
              </Status>
            </Td>
            <Td>
              <Typography>{row.disclosedOn + (row.migrated ? say('migrated') : '')}</Typography>
            </Td>
            <Td>
              <Typography>{row.countedIn ?? say('countedNowhere')}</Typography>
            </Td>
            <Td>
              <Button
                variant="tertiary"
                size="S"
                aria-label={say('showEvents', { number: row.indexNumber })}
                onClick={() => onShow(row)}
              >
                {say('show')}
              </Button>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
