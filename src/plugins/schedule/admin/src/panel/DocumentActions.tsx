import { Button, Flex, Typography } from '@strapi/design-system';
import { useCallback, useEffect, useState } from 'react';
import { OPEN_STATES } from '../../../core/action';
import type { Action, DocumentSchedule } from '../../../shared/contracts';
import { refusalOf } from '../client/refusal';
import { useClient } from '../client/use-client';
import { useLoaded } from '../client/use-loaded';
import { DialogFrame } from '../form/DialogFrame';
import { Problems } from '../form/Problems';
import { Refused } from '../form/Refused';
import { SetForm } from '../form/SetForm';
import { useWords } from '../words/use-words';
import { PlannedAction } from './PlannedAction';

interface DocumentActionsProps {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string | null;
  /** Changes with every save and publication. */
  readonly version: string;
}

const REFRESH_MS = 5000;

export const DocumentActions = ({ contentType, documentId, locale, version }: DocumentActionsProps) => {
  const { say, language } = useWords();
  const client = useClient();
  const [kind, setKind] = useState<Action['action'] | null>(null);
  // `version` is no argument, and yet another version has another answer.
  const load = useCallback(
    () => client.document(contentType, documentId, locale),
    [client, contentType, documentId, locale, version],
  );
  const { data, error, reload } = useLoaded(load);
  useRefreshWhileDue(data, reload);

  if (error !== undefined) return <Refused {...refusalOf(error, language)} />;
  if (data === undefined) return null;
  const isOpen = (wanted: Action['action']) =>
    data.actions.some(({ action, state }) => action === wanted && OPEN_STATES.includes(state));
  const close = () => setKind(null);

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {data.actions.map((action) => (
        <PlannedAction key={action.id} action={action} can={data.can} onDone={reload} />
      ))}
      {data.problems.length > 0 && (
        <div>
          <Typography variant="omega" fontWeight="semiBold">
            {say('panel.problems')}
          </Typography>
          <Problems problems={data.problems} />
        </div>
      )}
      {data.can.set && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          {(['publish', 'unpublish'] as const).map((each) => (
            <Button key={each} variant="tertiary" disabled={isOpen(each)} onClick={() => setKind(each)}>
              {say(`panel.${each}`)}
            </Button>
          ))}
        </Flex>
      )}
      {!data.can.set && data.actions.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('panel.nothing')}
        </Typography>
      )}
      {kind !== null && (
        <DialogFrame title={say(`form.${kind}`)} onClose={close}>
          <SetForm
            kind={kind}
            contentType={contentType}
            documentIds={[documentId]}
            locale={locale}
            defaults={data}
            onClose={close}
            onDone={() => {
              close();
              reload();
            }}
          />
        </DialogFrame>
      )}
    </Flex>
  );
};

const AHEAD_MS = 60_000;

/** What is due within a minute may be done at any moment. */
function useRefreshWhileDue(data: DocumentSchedule | undefined, reload: () => void) {
  useEffect(() => {
    const soon = Date.now() + AHEAD_MS;
    const isNear = data?.actions.some(
      ({ state, dueAt }) => state !== 'failed' && state !== 'needs_review' && Date.parse(dueAt) < soon,
    );
    if (isNear !== true) return undefined;
    const timer = setInterval(reload, REFRESH_MS);
    return () => clearInterval(timer);
  }, [data, reload]);
}
