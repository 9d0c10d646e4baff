import { Box, Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { FormerNameRow, type FormerName } from './FormerNameRow';
import { orNothing, type ListInputProps } from './input-props';
import { ListField } from './ListField';

const NEW_ROW: FormerName = { name: '', from: null, until: null };

const FormerNamesInput = ({ value, onChange, ...props }: ListInputProps<FormerName>) => {
  const { name: field, disabled = false } = props;
  const intl = useIntl();
  const rows = value ?? [];
  const change = (next: FormerName[]) => onChange(field, orNothing(next));

  return (
    <ListField {...props}>
      {rows.map(({ name }, index) => (
        <FormerNameRow
          key={index}
          path={`${field}.${index}`}
          name={name}
          disabled={disabled}
          onRemove={() => change(rows.toSpliced(index, 1))}
        />
      ))}
      <Box>
        <Button
          id={field}
          variant="secondary"
          startIcon={<Plus />}
          disabled={disabled}
          onClick={() => change([...rows, NEW_ROW])}
        >
          {intl.formatMessage({ id: 'disclosure.former-names.add' })}
        </Button>
      </Box>
    </ListField>
  );
};

export default FormerNamesInput;
