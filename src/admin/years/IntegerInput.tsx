import { InputRenderer } from '@strapi/strapi/admin';
import { isYear } from './is-year';
import { YearInput, type YearInputProps } from './YearInput';

/** Strapi's own input of whole numbers, and ours for years. */
export const IntegerInput = (props: YearInputProps) =>
  isYear(props.name) ? <YearInput {...props} /> : <InputRenderer {...props} type="integer" />;
