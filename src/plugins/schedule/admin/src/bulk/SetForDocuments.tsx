import { useCallback } from 'react';
import { refusalOf } from '../client/refusal';
import { useClient } from '../client/use-client';
import { useLoaded } from '../client/use-loaded';
import { Refused } from '../form/Refused';
import { SetForm, type SetFormProps } from '../form/SetForm';
import { useWords } from '../words/use-words';

/** The form, once it knows what it begins with. */
export const SetForDocuments = (props: Omit<SetFormProps, 'kind' | 'defaults'>) => {
  const { language } = useWords();
  const client = useClient();
  const { data, error } = useLoaded(useCallback(() => client.defaults(), [client]));
  if (error !== undefined) return <Refused {...refusalOf(error, language)} />;
  return data === undefined ? null : <SetForm kind="publish" defaults={data} {...props} />;
};
