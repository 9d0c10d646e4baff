import type { ReactNode } from 'react';
import { EnumerationCell } from '../enumeration/EnumerationCell';
import { YearCell } from '../years/YearCell';
import { isYear } from '../years/is-year';

interface Header {
  name: string;
  attribute: { type: string; enum?: string[] };
  cellFormatter?: (row: Record<string, unknown>) => ReactNode;
}

const withFormatter = (header: Header): Header => {
  const { name, attribute } = header;
  if (attribute.type === 'enumeration' && attribute.enum) {
    const values = attribute.enum;
    return {
      ...header,
      cellFormatter: (row) => <EnumerationCell attribute={name} values={values} value={row[name]} />,
    };
  }
  if (isYear(name)) return { ...header, cellFormatter: (row) => <YearCell year={row[name]} /> };
  return header;
};

/** Shows enumerations by their labels and years as years in the list. */
export const labelCells = <T extends { displayedHeaders: Header[] }>(table: T): T => ({
  ...table,
  displayedHeaders: table.displayedHeaders.map(withFormatter),
});
