import { InputRenderer } from '@strapi/strapi/admin';
import { labelled } from '../enumeration/labels';

interface Filter {
  name: string;
  type: string;
  input?: unknown;
  options?: { value: string; label?: string }[];
}

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
