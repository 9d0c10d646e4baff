import { Checkbox, Field, Flex, Radio, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { NewAction, ScheduleDefaults } from '../../../shared/contracts';
import { useAttempt } from '../client/use-attempt';
import { useClient } from '../client/use-client';
import { useWords } from '../words/use-words';
import { DialogForm } from './DialogForm';
import { DueFields, type EnteredTime } from './DueFields';
import { type Grounds, GroundsFields } from './GroundsFields';

export interface SetFormProps {
  readonly kind: NewAction['action'];
  readonly contentType: string;
  readonly documentIds: readonly string[];
  /** The one being edited; `null` where the type has none. */
  readonly locale: string | null;
  readonly defaults: ScheduleDefaults;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Sets a publication or an unpublication of one document, or of several at one time. */
export const SetForm = ({ kind, contentType, documentIds, locale, defaults, onDone, onClose }: SetFormProps) => {
  const { say, ...words } = useWords();
  const client = useClient();
  const { attempt, isBusy, refusal } = useAttempt();
  const [{ local, timeZone }, setTime] = useState<EnteredTime>({ local: '', timeZone: defaults.timeZone });
  const [scope, setScope] = useState(locale);
  const [publishLatest, setPublishLatest] = useState(false);
  const [grounds, setGrounds] = useState<Grounds>({});

  const submit = async () => {
    const more = kind === 'publish' ? { publishLatest } : grounds;
    const action = { contentType, locale: scope, action: kind, dueAt: local, timeZone, ...more };
    const set = () => client.set(documentIds.map((documentId) => ({ ...action, documentId })));
    if (await attempt(set, say('done.set', { count: documentIds.length }))) onDone();
  };

  return (
    <DialogForm
      submit={say('form.set')}
      canSubmit={local !== ''}
      isBusy={isBusy}
      refusal={refusal}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <DueFields value={{ local, timeZone }} usualZone={defaults.timeZone} onChange={setTime} />
      {locale !== null && (
        <Radio.Group value={scope ?? ''} onValueChange={setScope} aria-label={say('form.locale')}>
          <Flex direction="column" alignItems="flex-start" gap={2}>
            <Radio.Item value={locale}>{say('form.locale.this', { locale: words.locale(locale) })}</Radio.Item>
            <Radio.Item value="*">{say('locale.all')}</Radio.Item>
          </Flex>
        </Radio.Group>
      )}
      {kind === 'unpublish' && <GroundsFields value={grounds} codes={defaults.reasonCodes} onChange={setGrounds} />}
      {kind === 'publish' && (
        <>
          <Field.Root hint={say('form.publishLatest.hint')}>
            <Checkbox checked={publishLatest} onCheckedChange={(checked) => setPublishLatest(checked === true)}>
              {say('form.publishLatest')}
            </Checkbox>
            <Field.Hint />
          </Field.Root>
          <Typography variant="pi" textColor="neutral600">
            {say('form.saved')}
          </Typography>
        </>
      )}
    </DialogForm>
  );
};
