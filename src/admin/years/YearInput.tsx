import { Field, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ChangeEvent, ReactNode } from 'react';

export interface YearInputProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** Four digits, without the thousands separator that Strapi gives to every number. */
export const YearInput = ({ name, label, hint, required, disabled }: YearInputProps) => {
  const { value, error, onChange } = useField<number | null>(name);
  const enter = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const digits = target.value.replaceAll(/\D/g, '').slice(0, 4);
    onChange(name, digits === '' ? null : Number(digits));
  };

  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label>{label}</Field.Label>
      <TextInput inputMode="numeric" value={value ?? ''} disabled={disabled} onChange={enter} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
