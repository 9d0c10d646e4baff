import { MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { wordIn } from '../../../core/locales';
import { CHANNELS } from '../../../core/vocabulary';
import { CHANNEL_WORDS } from '../../../core/words';
import { orNothing, type ListInputProps } from './input-props';
import { ListField } from './ListField';

const ChannelsInput = ({ value, onChange, ...props }: ListInputProps<string>) => {
  const intl = useIntl();

  return (
    <ListField {...props}>
      <MultiSelect
        withTags
        value={value ?? []}
        disabled={props.disabled}
        placeholder={intl.formatMessage({ id: 'disclosure.channels.placeholder' })}
        onChange={(chosen) => onChange(props.name, orNothing(CHANNELS.filter((channel) => chosen.includes(channel))))}
      >
        {CHANNELS.map((channel) => (
          <MultiSelectOption key={channel} value={channel}>
            {wordIn(CHANNEL_WORDS[channel], intl.locale, channel)}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </ListField>
  );
};

export default ChannelsInput;
