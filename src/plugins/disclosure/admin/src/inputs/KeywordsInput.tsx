import { Field, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { orNothing, type ListInputProps } from './input-props';
import { ListField } from './ListField';
import { addKeywords } from './add-keywords';

/** Words as tags: Enter or leaving the box adds what was typed, Backspace in the empty box removes the last. */
const KeywordsInput = ({ value, onChange, ...props }: ListInputProps<string>) => {
  const intl = useIntl();
  const [typed, setTyped] = useState('');
  const keywords = value ?? [];

  const change = (next: string[]) => onChange(props.name, orNothing(next));
  const add = () => {
    if (typed.trim() !== '') change(addKeywords(keywords, typed));
    setTyped('');
  };
  const press = (event: KeyboardEvent) => {
    // While an input method is open, Enter chooses a character.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      add();
    }
    if (event.key === 'Backspace' && typed === '') change(keywords.slice(0, -1));
  };

  return (
    <ListField {...props}>
      <Field.Input
        value={typed}
        disabled={props.disabled}
        placeholder={intl.formatMessage({ id: 'disclosure.keywords.placeholder' })}
        onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
        onKeyDown={press}
        onBlur={add}
      />
      {keywords.length > 0 && (
        <Flex gap={1} wrap="wrap">
          {keywords.map((keyword) => (
            <Tag
              key={keyword}
              icon={<Cross aria-hidden />}
              label={intl.formatMessage({ id: 'disclosure.keywords.remove' }, { keyword })}
              disabled={props.disabled}
              onClick={() => change(keywords.filter((each) => each !== keyword))}
            >
              {keyword}
            </Tag>
          ))}
        </Flex>
      )}
    </ListField>
  );
};

export default KeywordsInput;
