import { Flex, Grid, IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { InputRenderer } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

/** A name an organ once bore; days are text, an open end is null. */
export interface FormerName {
  name: string;
  from: string | null;
  until: string | null;
}

interface FormerNameRowProps {
  /** Place of the row in the form, such as `formerNames.0`. */
  path: string;
  name: string;
  disabled: boolean;
  onRemove: () => void;
}

export const FormerNameRow = ({ path, name, disabled, onRemove }: FormerNameRowProps) => {
  const intl = useIntl();
  const cell = (field: keyof FormerName) => ({
    name: `${path}.${field}`,
    label: intl.formatMessage({ id: `disclosure.former-names.${field}` }),
    disabled,
  });

  return (
    <Flex gap={2} alignItems="flex-end">
      <Grid.Root gap={2} flex="1">
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <InputRenderer {...cell('name')} type="string" required />
        </Grid.Item>
        <Grid.Item col={3} xs={12} direction="column" alignItems="stretch">
          <InputRenderer {...cell('from')} type="date" />
        </Grid.Item>
        <Grid.Item col={3} xs={12} direction="column" alignItems="stretch">
          <InputRenderer {...cell('until')} type="date" />
        </Grid.Item>
      </Grid.Root>
      <IconButton
        size="L"
        label={intl.formatMessage({ id: 'disclosure.former-names.remove' }, { name: name || '-' })}
        disabled={disabled}
        onClick={onRemove}
      >
        <Trash />
      </IconButton>
    </Flex>
  );
};
