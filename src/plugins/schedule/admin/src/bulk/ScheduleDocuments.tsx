import { useRBAC, useTable } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { PERMISSIONS } from '../permissions';
import { useWords } from '../words/use-words';
import { SetForDocuments } from './SetForDocuments';

/** As the content manager hands it to a bulk action of its list. */
interface BulkProps {
  readonly model: string;
  readonly documents: readonly {
    readonly documentId: string;
    readonly locale?: string | null;
    readonly status?: string;
  }[];
}
interface ContentProps {
  readonly onClose: () => void;
}

/** "Publish at a time" for the documents chosen in the content manager's list; of types with drafts only. */
export const ScheduleDocuments = ({ model, documents }: BulkProps) => {
  const { say } = useWords();
  const { allowedActions } = useRBAC(PERMISSIONS.create);
  const selectRow = useTable('ScheduleDocuments', (table) => table.selectRow);
  const locale = documents[0]?.locale ?? null;

  // The content manager compares descriptions, and would render one with a new function for ever.
  const content = useCallback(
    ({ onClose }: ContentProps) => (
      <SetForDocuments
        contentType={model}
        documentIds={documents.map(({ documentId }) => documentId)}
        locale={locale}
        onClose={onClose}
        onDone={() => {
          onClose();
          selectRow([]);
        }}
      />
    ),
    [model, documents, locale, selectRow],
  );

  const hasDrafts = documents.every(({ status }) => status !== undefined);
  if (allowedActions.canCreate !== true || !hasDrafts || documents.length === 0) return null;
  return {
    label: say('panel.publish'),
    variant: 'secondary',
    dialog: { type: 'modal', title: say('form.publish.many', { count: documents.length }), content },
  };
};
