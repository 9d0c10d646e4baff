import { useAuth } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useRegisteredTypesQuery } from './api';
import { RecordContent } from './RecordContent';

interface PanelProps {
  readonly model: string;
  readonly documentId?: string;
}

const READ = 'plugin::disclosure.record.read';

/** Beside the form of a registered document: where it stands in the register, and what may be done to it. */
export const RecordPanel = ({ model, documentId }: PanelProps) => {
  const intl = useIntl();
  const mayRead = useAuth('RecordPanel', ({ permissions }) => permissions.some(({ action }) => action === READ));
  const { data: types = [] } = useRegisteredTypesQuery(undefined, { skip: !mayRead });
  if (documentId === undefined || !types.includes(model)) return null;

  return {
    title: intl.formatMessage({ id: 'disclosure.record.panel' }),
    content: <RecordContent model={model} documentId={documentId} />,
  };
};
