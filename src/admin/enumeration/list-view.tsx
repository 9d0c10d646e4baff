import { InputRenderer } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { EnumerationCell } from './EnumerationCell';
import { labelled } from './labels';

interface Header {
  name: string;
  attribute: { type: string; enum?: string[] };
  cellFormatter?: (row: Record<string, string | null>) => ReactNode;
}

interface Filter {
  name: string;
  type: string;
  input?: unknown;
  options?: { value: string; label?: string }[];
}

/** Labels the cells of enumerations in the list. */
export const labelCells = <T extends { displayedHeaders: Header[] }>(table: T): T => ({
  ...table,
  displayedHeaders: table.displayedHeaders.map((header) => {
    const { name, attribute } = header;
    const values = attribute.enum;
    if (attribute.type !== 'enumeration' || !values) return header;

    return {
      ...header,
      cellFormatter: (row) => <EnumerationCell attribute={name} values={values} value={row[name]} />,
    };
  }),
});

/** Labels the values of enumerations in the list's filters. Strapi labels a filter's tag only if it has an input. */
export const labelFilters = <T extends { displayedFilters: Filter[] }>(list: T): T => ({
  ...list,
  displayedFilters: list.displayedFilters.map((filter) => {
    const isOurs = filter.type === 'enumeration' && filter.name !== '__status';
    if (!isOurs || !filter.options) return filter;

    const values = filter.options.map(({ value }) => value);
    return { ...filter, input: InputRenderer, options: labelled(filter.name, values, document.documentElement.lang) };
  }),
});
