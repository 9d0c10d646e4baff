import { Table } from '@strapi/strapi/admin';
import type { DocumentSchedule, ListedAction } from '../../../shared/contracts';
import { handlingsOf } from '../form/ActionDialog';
import { useWords } from '../words/use-words';
import { ActionRow } from './ActionRow';
import { ChosenActions } from './ChosenActions';

interface ActionTableProps {
  readonly actions: readonly ListedAction[];
  readonly isLoading: boolean;
  readonly empty: string;
  readonly can: Pick<DocumentSchedule['can'], 'change' | 'cancel'>;
  readonly selected: readonly ListedAction[];
  readonly onSelect: (selected: readonly ListedAction[]) => void;
  readonly onDone: () => void;
}

const COLUMNS = ['title', 'type', 'locale', 'kind', 'due', 'state', 'lateness', 'requester', 'handling'] as const;

export const ActionTable = ({ actions, isLoading, empty, can, selected, onSelect, onDone }: ActionTableProps) => {
  const { say } = useWords();
  const rows = [...actions];
  const isHandled = rows.some((action) => action.mayPublish && handlingsOf(action, can).length > 0);
  return (
    <Table.Root
      rows={rows}
      headers={COLUMNS.map((name) => ({ name, label: say(`column.${name}`) }))}
      isLoading={isLoading}
      selectedRows={[...selected]}
      onSelectedRowsChange={onSelect}
    >
      <Table.ActionBar>
        <ChosenActions actions={selected} can={can} onDone={onDone} />
      </Table.ActionBar>
      <Table.Content>
        <Table.Head>
          {isHandled && <Table.HeaderCheckboxCell />}
          {COLUMNS.map((name) => (
            <Table.HeaderCell key={name} name={name} label={say(`column.${name}`)} />
          ))}
        </Table.Head>
        <Table.Empty content={empty} />
        <Table.Loading />
        <Table.Body>
          {rows.map((action) => (
            <ActionRow key={action.id} action={action} isChoosable={isHandled} can={can} onDone={onDone} />
          ))}
        </Table.Body>
      </Table.Content>
    </Table.Root>
  );
};
