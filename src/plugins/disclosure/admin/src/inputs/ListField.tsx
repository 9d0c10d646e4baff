import { Field, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { ListInputProps } from './input-props';

type ListFieldProps = Omit<ListInputProps<never>, 'value' | 'onChange'> & { children: ReactNode };

/** Label, hint and error around the input of a list. */
export const ListField = ({ name, label, labelAction, hint, error, required, children }: ListFieldProps) => (
  <Field.Root name={name} id={name} hint={hint} error={error} required={required}>
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      {children}
      <Field.Hint />
      <Field.Error />
    </Flex>
  </Field.Root>
);
