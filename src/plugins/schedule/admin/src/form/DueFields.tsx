import { Combobox, ComboboxOption, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { dueTime } from '../../../core/due-time';
import { timeZones } from '../words/times';
import { useWords } from '../words/use-words';

/** A time as somebody enters it: what the clock shows, and whose clock. */
export interface EnteredTime {
  /** `2026-01-31T09:00`. */
  readonly local: string;
  readonly timeZone: string;
}

interface DueFieldsProps {
  readonly value: EnteredTime;
  readonly usualZone: string;
  readonly onChange: (value: EnteredTime) => void;
}

export const DueFields = ({ value, usualZone, onChange }: DueFieldsProps) => {
  const { say, zone } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="local" required>
        <Field.Label>{say('form.time')}</Field.Label>
        <TextInput
          type="datetime-local"
          value={value.local}
          onChange={({ target }: { target: { value: string } }) => onChange({ ...value, local: target.value })}
        />
      </Field.Root>
      <Field.Root name="timeZone" required>
        <Field.Label>{say('form.timeZone')}</Field.Label>
        <Combobox
          value={value.timeZone}
          defaultTextValue={zone(value.timeZone)}
          placeholder={say('form.timeZone')}
          autocomplete={{ type: 'list', filter: 'contains' }}
          onChange={(timeZone?: string) => onChange({ ...value, timeZone: timeZone ?? usualZone })}
        >
          {timeZones(usualZone).map((each) => (
            <ComboboxOption key={each} value={each}>
              {zone(each)}
            </ComboboxOption>
          ))}
        </Combobox>
      </Field.Root>
      <Meaning {...value} />
    </Flex>
  );
};

/** The moment as the server will read it: in a gap of daylight saving it is not what was typed. */
const Meaning = ({ local, timeZone }: EnteredTime) => {
  const { say, time, utc, zone } = useWords();
  const at = local === '' ? null : dueTime(local, timeZone);
  return (
    <Typography variant="pi" textColor="neutral600" aria-live="polite">
      {at === null
        ? say('form.time.hint')
        : say('form.meaning', { time: time(at, timeZone), zone: zone(timeZone), utc: utc(at) })}
    </Typography>
  );
};
