import { Typography } from '@strapi/design-system';

/** A year, without the thousands separator that Strapi gives to every number. */
export const YearCell = ({ year }: { year: unknown }) => (
  <Typography textColor="neutral800">{typeof year === 'number' ? String(year) : '-'}</Typography>
);
