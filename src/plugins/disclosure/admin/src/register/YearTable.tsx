import { Button, Flex, Status, Table, Tbody, Td, TextButton, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { OrganYears } from '../../../shared/register-page';
import { useWords } from './use-words';

const FIGURES = ['disclosed', 'posted', 'withdrawn', 'restored'] as const;

type Year = OrganYears['years'][number];

interface YearTableProps {
  readonly years: readonly Year[];
  readonly canFreeze: (year: number) => boolean;
  readonly onFreeze: (year: number) => void;
  readonly onCorrections: (year: number) => void;
  readonly onExplain: (year: number, measure: string) => void;
}

export const YearTable = ({ years, canFreeze, onFreeze, onCorrections, onExplain }: YearTableProps) => {
  const { say, number } = useWords();
  const headings = ['year', ...FIGURES.map((measure) => `measure.${measure}`), 'frozen', 'corrections'];
  return (
    <Table colCount={headings.length} rowCount={years.length + 1}>
      <Thead>
        <Tr>
          {headings.map((heading) => (
            <Th key={heading}>
              <Typography variant="sigma">{say(heading)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {years.map((row) => (
          <Tr key={row.year}>
            <Td>
              <Typography fontWeight="semiBold">{row.year}</Typography>
            </Td>
            {FIGURES.map((measure) => (
              <Td key={measure}>
                <TextButton
                  aria-label={say('explainFigure', {
                    year: row.year,
                    measure: say(`measure.${measure}`),
                    value: number(row[measure]),
                  })}
                  onClick={() => onExplain(row.year, measure)}
                >
                  {number(row[measure])}
                </TextButton>
              </Td>
            ))}
            <Td>
              <Frozen {...row} onFreeze={canFreeze(row.year) ? onFreeze : undefined} />
            </Td>
            <Td>
              {row.corrections > 0 && (
                <Button
                  variant="tertiary"
                  size="S"
                  aria-label={say('showCorrections', { year: row.year, count: row.corrections })}
                  onClick={() => onCorrections(row.year)}
                >
                  {say('correctionCount', { count: row.corrections })}
                </Button>
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

const Frozen = ({ year, frozen, onFreeze }: Year & { readonly onFreeze: ((year: number) => void) | undefined }) => {
  const { say, time } = useWords();
  if (frozen !== null) {
    return (
      <Flex direction="column" alignItems="flex-start">
        <Status size="S" variant="success">
          <Typography variant="pi" fontWeight="bold" textColor="neutral800">
            {say('isFrozen')}
          </Typography>
        </Status>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[time(frozen.at), frozen.note].filter(Boolean).join(' · ')}
        </Typography>
      </Flex>
    );
  }
  if (onFreeze === undefined) return <Typography textColor="neutral600">{say('isOpen')}</Typography>;
  return (
    <Button variant="secondary" size="S" aria-label={say('freezeYear', { year })} onClick={() => onFreeze(year)}>
      {say('freeze')}
    </Button>
  );
};
