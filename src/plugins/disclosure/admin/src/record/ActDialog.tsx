import { Alert, Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import type { NewAct, PossibleAct } from '../../../shared/record-standing';
import { ActFields } from './ActFields';
import { useActMutation, type DocumentKey } from './api';
import { refusalsOf } from './refusals';

interface ActDialogProps {
  documentKey: DocumentKey;
  possible: PossibleAct;
  disclosedOn: string;
  isGrave: boolean;
  onClose: () => void;
}

/** Asks why, says what will happen, and has grave acts confirmed. */
export const ActDialog = ({ documentKey, possible, disclosedOn, isGrave, onClose }: ActDialogProps) => {
  const { act, reasonCodes } = possible;
  const intl = useIntl();
  const { toggleNotification } = useNotification();
  const [perform, { isLoading, error }] = useActMutation();
  const only = reasonCodes.length === 1 ? reasonCodes[0] : undefined;
  const [values, setValues] = useState<NewAct>({
    act,
    reason: '',
    ...(only !== undefined && { reasonCode: only }),
    ...(act === 'correct' && { disclosedOn }),
  });
  const [confirmed, setConfirmed] = useState(false);
  const say = (id: string) => intl.formatMessage({ id: `disclosure.record.${id}` });
  const { byField, others } = refusalsOf(error, say('failed'));

  const submit = async (event: FormEvent) => {
    // React hands the event on to the form of the document, which would be saved.
    event.preventDefault();
    event.stopPropagation();
    const outcome = await perform({ ...documentKey, data: values });
    if ('error' in outcome) return;
    toggleNotification({ type: 'success', message: say(`done.${act}`) });
    onClose();
  };

  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Modal.Header>
            <Modal.Title>{say(`act.${act}`)}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography>{say(`says.${act}`)}</Typography>
              {others.length > 0 && (
                <Alert variant="danger" title={say('refused')} closeLabel={say('close')} onClose={onClose}>
                  {others.join(' ')}
                </Alert>
              )}
              <ActFields values={values} reasonCodes={reasonCodes} errors={byField} onChange={setValues} />
              {isGrave && (
                <Checkbox checked={confirmed} onCheckedChange={(checked) => setConfirmed(checked === true)}>
                  {say(`confirm.${act}`)}
                </Checkbox>
              )}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button
              type="submit"
              variant={isGrave ? 'danger' : 'default'}
              loading={isLoading}
              disabled={isGrave && !confirmed}
            >
              {say(`act.${act}`)}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
