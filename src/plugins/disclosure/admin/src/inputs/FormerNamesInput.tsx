import { Box, Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { FormerNameRow, type FormerName } from './FormerNameRow';
import { orNothing, type ListInputProps } from './input-props';
import { ListField } from './ListField';

const FormerNamesInput = ({ value, onChange, ...props }: ListInputProps<FormerName>) => {
  const { formatMessage } = useIntl();
  const rows = value ?? [];
  const change = (next: FormerName[]) => onChange(props.name, orNothing(next));

  return (
    <ListField {...props}>
      {rows.map((row, index) => (
        <FormerNameRow
          key={index}
          id={`${props.name}.${index}`}
          value={row}
          disabled={props.disabled}
          onChange={(changed) => change(rows.with(index, changed))}
          onRemove={() => change(rows.toSpliced(index, 1))}
        />
      ))}
      <Box>
        <Button
          id={props.name}
          variant="secondary"
          startIcon={<Plus />}
          disabled={props.disabled}
          onClick={() => change([...rows, { name: '' }])}
        >
          {formatMessage({ id: 'disclosure.former-names.add' })}
        </Button>
      </Box>
    </ListField>
  );
};

export default FormerNamesInput;
