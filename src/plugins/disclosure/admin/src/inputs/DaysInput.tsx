import { Button, Flex, Tag, Typography } from '@strapi/design-system';
import { Cross, Plus } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { DayField } from './DayField';
import { sayStretch, stretchesOf, withoutStretch, withStretch } from './day-stretches';
import { orNothing, type ListInputProps } from './input-props';
import { ListField } from './ListField';

/** A list of days, entered as the notice tells them: from a day to a day. */
const DaysInput = ({ value, onChange, ...props }: ListInputProps<string>) => {
  const { name, disabled = false } = props;
  const intl = useIntl();
  const { value: year } = useField<number | null>('year');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const days = value ?? [];
  const wider = withStretch(days, from, to);
  const add = () => {
    if (wider === null) return;
    onChange(name, wider);
    setFrom('');
    setTo('');
  };
  const label = (id: string, values?: Record<string, string | number>) =>
    intl.formatMessage({ id: `disclosure.days.${id}` }, values);

  return (
    <ListField {...props}>
      <Flex gap={2} alignItems="flex-end" wrap="wrap">
        <DayField id={`${name}.from`} label={label('from')} {...{ year, disabled }} day={from} onDay={setFrom} />
        <DayField id={`${name}.to`} label={label('to')} {...{ year, disabled }} day={to} onDay={setTo} />
        <Button variant="secondary" size="L" startIcon={<Plus />} disabled={disabled || wider === null} onClick={add}>
          {label('add')}
        </Button>
      </Flex>
      {days.length > 0 && (
        <Flex gap={1} wrap="wrap" paddingTop={1}>
          {stretchesOf(days).map((stretch) => (
            <Tag
              key={stretch.from}
              icon={<Cross aria-hidden />}
              label={label('remove', { days: sayStretch(stretch, intl.locale) })}
              disabled={disabled}
              onClick={() => onChange(name, orNothing(withoutStretch(days, stretch)))}
            >
              {sayStretch(stretch, intl.locale)}
            </Tag>
          ))}
          <Typography variant="pi" textColor="neutral600">
            {label('count', { count: days.length })}
          </Typography>
        </Flex>
      )}
    </ListField>
  );
};

export default DaysInput;
