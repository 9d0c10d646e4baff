import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { Answered } from './Answered';
import type { VerificationAnswer } from '../../../shared/verification';
import { useLastVerificationQuery, useVerifyMutation } from './api';
import { useWords } from './use-words';

const VERIFY = 'plugin::disclosure.register.verify';
const LOOK_AGAIN_MS = 3_000;

/** Whether the register was found in order when it was last recounted, and what was not. */
export const VerificationTab = () => {
  const { say } = useWords();
  const mayVerify = useAuth('VerificationTab', ({ permissions }) =>
    permissions.some(({ action }) => action === VERIFY),
  );
  if (!mayVerify) return <Typography textColor="neutral600">{say('verification.noRight')}</Typography>;
  return <LastVerification />;
};

const LastVerification = () => {
  const { say } = useWords();
  const asked = useLastVerificationQuery(undefined, { pollingInterval: LOOK_AGAIN_MS });
  const [verify, { isLoading }] = useVerifyMutation();
  const running = asked.data?.state === 'running';
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex>
        <Button variant="secondary" loading={isLoading || running} onClick={() => void verify(undefined)}>
          {say('verification.start')}
        </Button>
      </Flex>
      <Answered asked={asked}>
        {(last) =>
          last === null ? <Typography>{say('verification.never')}</Typography> : <Result verification={last} />
        }
      </Answered>
    </Flex>
  );
};

const Result = ({ verification }: { readonly verification: VerificationAnswer }) => {
  const { say, time, number, language } = useWords();
  const { state, startedAt, finishedAt, checked, total, found, findings } = verification;
  const inOrder = state === 'done' && found === 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} aria-live="polite">
      <Typography variant="delta" tag="h2" textColor={found > 0 ? 'danger600' : 'neutral800'}>
        {inOrder ? say('verification.inOrder') : say(`verification.${state}`, { found })}
      </Typography>
      <Typography textColor="neutral600">
        {say('verification.when', {
          at: time(finishedAt ?? startedAt),
          checked: number(checked),
          total: number(total),
        })}
      </Typography>
      <Box tag="ul">
        {findings.map(({ id, message }) => (
          <Typography key={id} tag="li">
            {message[language]}
          </Typography>
        ))}
      </Box>
      {findings.length < found && (
        <Typography>{say('verification.more', { count: found - findings.length })}</Typography>
      )}
    </Flex>
  );
};
