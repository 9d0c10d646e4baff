import type { Core, Struct } from '@strapi/strapi';
import type { Action, ListedAction } from '../../../shared/contracts';
import { type Ability, checkerOf, type Draft, draftsFor } from '../policies/publish-right';
import { namesOf } from '../requesters';

/** What the admin's list shows of a page of actions: titles and reasons only of what the user may read. */
export async function listed(
  strapi: Core.Strapi,
  ability: Ability,
  actions: readonly Action[],
): Promise<ListedAction[]> {
  const names = await namesOf(
    strapi,
    actions.map(({ requestedBy }) => requestedBy),
  );
  const types = [...new Set(actions.map(({ contentType }) => contentType))];
  const looks = new Map(
    await Promise.all(types.map(async (uid) => [uid, await lookAt(strapi, ability, uid, actions)] as const)),
  );
  return actions.map((action) => {
    const look = looks.get(action.contentType);
    const title = look?.titleOf(action) ?? null;
    return {
      ...action,
      title,
      reason: title === null ? null : action.reason,
      typeName: look?.name ?? action.contentType,
      isSingleType: look?.isSingleType ?? false,
      requesterName: names.get(action.requestedBy) ?? null,
      mayPublish: look?.mayPublish(action) ?? false,
    };
  });
}

interface Look {
  readonly name: string;
  readonly isSingleType: boolean;
  titleOf(action: Action): string | null;
  mayPublish(action: Action): boolean;
}

interface ContentTypes {
  findConfiguration(type: object): Promise<{ settings: { mainField: string } }>;
}

async function lookAt(strapi: Core.Strapi, ability: Ability, uid: string, all: readonly Action[]): Promise<Look> {
  const type = strapi.get('content-types').get(uid) as Struct.ContentTypeSchema | undefined;
  if (type === undefined) return { name: uid, isSingleType: false, titleOf: () => null, mayPublish: () => false };

  const documentIds = all.filter(({ contentType }) => contentType === uid).map(({ documentId }) => documentId);
  const configuration: ContentTypes = strapi.plugin('content-manager').service('content-types');
  const { mainField } = (await configuration.findConfiguration(type)).settings;
  const isReadable = checkerOf(strapi, ability, uid).can.read(undefined, mainField);
  const wanted = { contentType: uid, documentIds };
  const readable = isReadable ? await draftsFor(strapi, ability, { ...wanted, act: 'read', fields: [mainField] }) : [];
  const publishable = await draftsFor(strapi, ability, { ...wanted, act: 'publish' });
  return {
    name: type.info.displayName,
    isSingleType: type.kind === 'singleType',
    titleOf: (action) => titleIn(ofAction(readable, action), mainField),
    mayPublish: (action) => ofAction(publishable, action).length > 0,
  };
}

const ofAction = (drafts: readonly Draft[], { documentId, locale }: Action): Draft[] => {
  const own = drafts.filter((draft) => draft.documentId === documentId);
  return locale === null || locale === '*' ? own : own.filter((draft) => draft.locale === locale);
};

const titleIn = ([draft]: readonly Draft[], mainField: string): string | null => {
  const title = draft?.[mainField];
  return typeof title === 'string' || typeof title === 'number' ? String(title) : null;
};
