import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { OPEN_STATES } from '../../../core/action';
import type { Action, DocumentSchedule, ScheduleDefaults } from '../../../shared/contracts';
import { PERMISSIONS } from '../permissions';
import { service } from '../plugin';
import { type Ability, draftsFor, mayPublish } from '../policies/publish-right';
import { MOST_LISTED, onlyParameters, textOf } from '../requests/parameters';
import { isLocalized, settingsOf } from '../settings';

/** All that the panel beside a document needs. */
export async function documentSchedule(
  strapi: Core.Strapi,
  ability: Ability,
  { params, query }: Context,
): Promise<DocumentSchedule> {
  onlyParameters(query, ['locale']);
  const { contentType, documentId } = params as { contentType: string; documentId: string };
  const locale = textOf(query, 'locale') ?? (isLocalized(strapi, contentType) ? '*' : null);
  await requireReadable(strapi, ability, contentType, documentId);

  const actions = service(strapi, 'actions');
  const document = { contentType, documentId, locale };
  const state = [...OPEN_STATES, 'failed' as const];
  const found = await actions.find({ contentType, documentId, state, limit: MOST_LISTED, offset: 0 });
  const can = permitted(ability, await mayPublish(strapi, ability, document));
  const set = can('create');
  const change = can('update');
  return {
    actions: found.actions.filter((action) => isShown(action, locale)),
    // It is rehearsed, under the one lock: for whoever could do something about it.
    problems: set || change ? await actions.problems(document) : [],
    ...defaultsOf(strapi),
    can: { set, change, cancel: can('cancel') },
  };
}

export function defaultsOf(strapi: Core.Strapi): ScheduleDefaults {
  const { timeZone, reasonCodes } = settingsOf(strapi);
  return { timeZone, reasonCodes };
}

const isShown = (action: Action, locale: string | null): boolean =>
  locale === null || locale === '*' || action.locale === null || action.locale === '*' || action.locale === locale;

const permitted = (ability: Ability, publishes: boolean) => (name: keyof typeof PERMISSIONS) =>
  publishes && (ability as { can(action: string): boolean }).can(PERMISSIONS[name]);

async function requireReadable(strapi: Core.Strapi, ability: Ability, contentType: string, documentId: string) {
  const isType = Object.keys(strapi.contentTypes).includes(contentType);
  const drafts = isType
    ? await draftsFor(strapi, ability, { act: 'read', contentType, documentIds: [documentId] })
    : [];
  if (drafts.length === 0) throw new errors.NotFoundError('没有这个文档 · There is no such document');
}
