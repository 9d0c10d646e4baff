import { Field, Flex, Grid, IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';

/** A name an organ once bore; days are text, an open end is absent. */
export interface FormerName {
  name: string;
  from?: string;
  until?: string;
}

interface FormerNameRowProps {
  id: string;
  value: FormerName;
  disabled?: boolean;
  onChange: (value: FormerName) => void;
  onRemove: () => void;
}

const CELLS = [
  { key: 'name', type: 'text', col: 6 },
  { key: 'from', type: 'date', col: 3 },
  { key: 'until', type: 'date', col: 3 },
] as const;

export const FormerNameRow = ({ id, value, disabled, onChange, onRemove }: FormerNameRowProps) => {
  const { formatMessage } = useIntl();

  return (
    <Flex gap={2} alignItems="flex-end">
      <Grid.Root gap={2} flex="1">
        {CELLS.map(({ key, type, col }) => (
          <Grid.Item key={key} col={col} xs={12} direction="column" alignItems="stretch">
            <Field.Root id={`${id}.${key}`} required={key === 'name'}>
              <Flex direction="column" alignItems="stretch" gap={1}>
                <Field.Label>{formatMessage({ id: `disclosure.former-names.${key}` })}</Field.Label>
                <Field.Input
                  type={type}
                  value={value[key] ?? ''}
                  disabled={disabled}
                  onChange={({ target }) => onChange({ ...value, [key]: target.value || undefined })}
                />
              </Flex>
            </Field.Root>
          </Grid.Item>
        ))}
      </Grid.Root>
      <IconButton
        label={formatMessage({ id: 'disclosure.former-names.remove' }, { name: value.name || '-' })}
        disabled={disabled}
        onClick={onRemove}
      >
        <Trash />
      </IconButton>
    </Flex>
  );
};
