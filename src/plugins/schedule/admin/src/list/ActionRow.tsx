import { Box, Link as DesignLink, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { OPEN_STATES } from '../../../core/action';
import type { DocumentSchedule, ListedAction } from '../../../shared/contracts';
import { Failure } from '../form/Failure';
import { StateBadge } from '../form/StateBadge';
import { useWords } from '../words/use-words';
import { RowHandlings } from './RowHandlings';

interface ActionRowProps {
  readonly action: ListedAction;
  readonly isChoosable: boolean;
  readonly can: Pick<DocumentSchedule['can'], 'change' | 'cancel'>;
  readonly onDone: () => void;
}

/** Strapi's tables break no line: long words would push what can be done out of sight. */
const WRAPPED = { whiteSpace: 'normal' } as const;

const WAITING = ['scheduled', 'retrying', 'running'];

/** How late it ran, or how late it is by now. */
const latenessOf = ({ latenessMs, state, dueAt }: ListedAction): number | null => {
  if (latenessMs !== null) return latenessMs;
  const late = Date.now() - Date.parse(dueAt);
  return OPEN_STATES.includes(state) && late > 0 ? late : null;
};

const pageOf = ({ contentType, documentId, locale, isSingleType }: ListedAction): string => {
  const page = isSingleType ? `single-types/${contentType}` : `collection-types/${contentType}/${documentId}`;
  const inLocale = locale === null || locale === '*' ? '' : `?plugins[i18n][locale]=${locale}`;
  return `/content-manager/${page}${inLocale}`;
};

export const ActionRow = ({ action, isChoosable, can, onDone }: ActionRowProps) => {
  const { say, ...words } = useWords();
  const late = latenessOf(action);
  const title = action.title ?? say('untitled');
  return (
    <Table.Row>
      {isChoosable && <Table.CheckboxCell id={action.id} />}
      <Table.Cell>
        <Box maxWidth="16rem" style={WRAPPED}>
          {action.title === null ? (
            <Typography textColor="neutral600">{title}</Typography>
          ) : (
            <DesignLink tag={Link} to={pageOf(action)}>
              {title}
            </DesignLink>
          )}
        </Box>
      </Table.Cell>
      <Table.Cell>
        <Typography>{words.type(action.typeName)}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography>{words.locale(action.locale)}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography>{words.kind(action.action)}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography tag="p">{words.time(action.dueAt, action.timeZone)}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words.zone(action.timeZone)}
        </Typography>
      </Table.Cell>
      <Table.Cell>
        <Box width="14rem" style={WRAPPED}>
          <StateBadge state={action.state} />
          <Failure action={action} />
        </Box>
      </Table.Cell>
      <Table.Cell>
        <Typography textColor={late !== null && WAITING.includes(action.state) ? 'danger700' : 'neutral800'}>
          {late === null ? '–' : words.span(late)}
        </Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography tag="p">{words.actor(action.requestedBy, action.requesterName)}</Typography>
        {!action.requesterActive && (
          <Typography tag="p" variant="pi" textColor="warning700">
            {say('requester.disabled')}
          </Typography>
        )}
      </Table.Cell>
      <Table.Cell>
        <RowHandlings action={action} can={can} onDone={onDone} />
      </Table.Cell>
    </Table.Row>
  );
};
