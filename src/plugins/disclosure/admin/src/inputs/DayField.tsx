import { Field } from '@strapi/design-system';
import type { ChangeEvent } from 'react';

interface DayFieldProps {
  id: string;
  label: string;
  /** The year that the day lies in, as far as it is known. */
  year: number | null | undefined;
  day: string;
  disabled: boolean;
  onDay: (day: string) => void;
}

/** The browser's own input of a day: its value is the day as text, whatever zone the browser is in. */
export const DayField = ({ id, label, year, day, disabled, onDay }: DayFieldProps) => (
  <Field.Root id={id}>
    <Field.Label>{label}</Field.Label>
    <Field.Input
      type="date"
      value={day}
      disabled={disabled}
      {...(year && { min: `${year}-01-01`, max: `${year}-12-31` })}
      onChange={({ target }: ChangeEvent<HTMLInputElement>) => onDay(target.value)}
    />
  </Field.Root>
);
