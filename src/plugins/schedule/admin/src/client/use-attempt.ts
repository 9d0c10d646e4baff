import { useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useWords } from '../words/use-words';
import { type Refusal, refusalOf } from './refusal';

/** Runs what the user asked for; says when it is done and keeps why it was refused, for the form to show. */
export function useAttempt() {
  const { language } = useWords();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const attempt = useCallback(
    async (work: () => Promise<unknown>, done: string): Promise<boolean> => {
      setBusy(true);
      try {
        await work();
        setRefusal(null);
        toggleNotification({ type: 'success', message: done });
        return true;
      } catch (error) {
        setRefusal(refusalOf(error, language));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [language, toggleNotification],
  );
  return { attempt, isBusy, refusal };
}
