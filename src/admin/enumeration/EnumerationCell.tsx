import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { labelled } from './labels';

interface EnumerationCellProps {
  attribute: string;
  values: readonly string[];
  value: unknown;
}

export const EnumerationCell = ({ attribute, values, value }: EnumerationCellProps) => {
  const { locale } = useIntl();
  const option = labelled(attribute, values, locale).find((each) => each.value === value);

  return (
    <Typography textColor="neutral800" ellipsis maxWidth="30rem">
      {option?.label ?? '-'}
    </Typography>
  );
};
