import { MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { CHANNELS } from './channels';
import { orNothing, type ListInputProps } from './input-props';
import { ListField } from './ListField';

const ChannelsInput = ({ value, onChange, ...props }: ListInputProps<string>) => {
  const { formatMessage } = useIntl();

  return (
    <ListField {...props}>
      <MultiSelect
        withTags
        value={value ?? []}
        disabled={props.disabled}
        placeholder={formatMessage({ id: 'disclosure.channels.placeholder' })}
        onChange={(chosen) => onChange(props.name, orNothing(CHANNELS.filter((channel) => chosen.includes(channel))))}
      >
        {CHANNELS.map((channel) => (
          <MultiSelectOption key={channel} value={channel}>
            {formatMessage({ id: `disclosure.channels.${channel}` })}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </ListField>
  );
};

export default ChannelsInput;
