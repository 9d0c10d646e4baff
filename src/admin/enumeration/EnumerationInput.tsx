import { InputRenderer } from '@strapi/strapi/admin';
import type { ComponentProps } from 'react';
import { useIntl } from 'react-intl';
import { labelled } from './labels';

type InputProps = Extract<ComponentProps<typeof InputRenderer>, { type: 'enumeration' }>;

interface EnumerationInputProps extends Omit<InputProps, 'options' | 'type'> {
  attribute: { enum: string[] };
}

/** Strapi's own enumeration input with our labels on its options. */
export const EnumerationInput = ({ attribute, ...props }: EnumerationInputProps) => {
  const { locale } = useIntl();

  return <InputRenderer {...props} type="enumeration" options={labelled(props.name, attribute.enum, locale)} />;
};
