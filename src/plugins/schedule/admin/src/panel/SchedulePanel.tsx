import { unstable_useContentManagerContext as useContentManagerContext, useRBAC } from '@strapi/strapi/admin';
import { PERMISSIONS } from '../permissions';
import { useWords } from '../words/use-words';
import { DocumentActions } from './DocumentActions';

/** As the content manager hands it to a panel; no document where an entry or a locale is still to be created. */
interface PanelProps {
  readonly model: string;
  readonly document?: {
    readonly documentId: string;
    readonly locale?: string | null;
    readonly updatedAt?: string | null;
    readonly status?: string;
  };
}

/** The panel beside a document that says what will happen to it, and when. */
export const SchedulePanel = ({ model, document }: PanelProps) => {
  const { say } = useWords();
  const { hasDraftAndPublish } = useContentManagerContext();
  const { allowedActions } = useRBAC(PERMISSIONS.read);
  if (!hasDraftAndPublish || document?.documentId === undefined || allowedActions.canRead !== true) return null;

  const { documentId, locale = null, updatedAt, status } = document;
  return {
    title: say('menu'),
    content: (
      <DocumentActions
        contentType={model}
        documentId={documentId}
        locale={locale}
        version={`${String(updatedAt)} ${String(status)}`}
      />
    ),
  };
};
