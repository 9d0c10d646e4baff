import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { wordIn } from '../../../core/locales';
import { MEASURE_WORDS } from '../../../core/words';
import type { RecordMeasure } from '../../../shared/record-standing';
import { Section } from './Section';

/** Measures that leave a record out because nothing of the kind has happened to it say nothing. */
const UNREMARKABLE: readonly (string | null)[] = [
  ...['not_reprint', 'without_amount', 'not_ended', 'not_withdrawn', 'not_restored'],
  ...['other_timeliness', 'other_year'],
];

/** Which measures count the record, under which year, and why the others do not. */
export const CountedList = ({ measures }: { measures: readonly RecordMeasure[] }) => {
  const intl = useIntl();
  const say = (id: string, values?: Record<string, string>) =>
    intl.formatMessage({ id: `disclosure.record.${id}` }, values);
  const shown = measures.filter(({ leftOut }) => !UNREMARKABLE.includes(leftOut));

  const where = ({ unit, years, value, leftOut }: RecordMeasure): string => {
    if (leftOut !== null) return say(`leftOut.${leftOut}`);
    const time = years.length > 0 ? intl.formatList(years.map(String), { type: 'unit' }) : say('today');
    return unit === 'record' ? time : say(`value.${unit}`, { time, value: intl.formatNumber(value) });
  };

  return (
    <Section title={say('counted')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {shown.map((measure) => (
          <Flex key={measure.measure} tag="li" justifyContent="space-between" alignItems="baseline" gap={3}>
            <Typography variant="omega">
              {wordIn(MEASURE_WORDS[measure.measure], intl.locale, measure.measure)}
            </Typography>
            <Typography
              variant="omega"
              textAlign="right"
              textColor={measure.leftOut === null ? 'neutral800' : 'neutral600'}
              fontWeight={measure.leftOut === null ? 'semiBold' : 'regular'}
            >
              {where(measure)}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Section>
  );
};
