import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PossibleAct } from '../../../shared/record-standing';
import { ActDialog } from './ActDialog';
import type { DocumentKey } from './api';

/** What sealing and voiding do cannot simply be taken back. */
export const GRAVE: readonly string[] = ['seal', 'void'];

interface ActButtonsProps {
  documentKey: DocumentKey;
  acts: readonly PossibleAct[];
  disclosedOn: string;
}

/** One button for each act that the reader may do to the record as it is now. */
export const ActButtons = ({ documentKey, acts, disclosedOn }: ActButtonsProps) => {
  const intl = useIntl();
  const [chosen, choose] = useState<PossibleAct | null>(null);
  if (acts.length === 0) return null;

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {acts.map((possible) => (
        <Button
          key={possible.act}
          variant={GRAVE.includes(possible.act) ? 'danger-light' : 'tertiary'}
          onClick={() => choose(possible)}
        >
          {intl.formatMessage({ id: `disclosure.record.act.${possible.act}` })}
        </Button>
      ))}
      {chosen !== null && (
        <ActDialog
          documentKey={documentKey}
          possible={chosen}
          disclosedOn={disclosedOn}
          isGrave={GRAVE.includes(chosen.act)}
          onClose={() => choose(null)}
        />
      )}
    </Flex>
  );
};
