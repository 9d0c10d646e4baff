import type { Core } from '@strapi/strapi';
import type { Action } from '../../../shared/contracts';
import { draftProblems } from '../drafts/problems';
import { health } from '../health';
import { goneRequesters } from '../requesters';
import type { ActionsService } from '../services';
import { TABLES } from '../tables/names';
import { wakeWorker } from '../worker';
import { cancelAction, changeAction } from './change';
import { eventsOf } from './events';
import { findActions } from './find';
import type { ActionRow } from './rows';
import { toAction } from './rows';
import { setActions } from './set';
import { shiftGroup } from './shift';

export function createActionsService({ strapi }: { strapi: Core.Strapi }): ActionsService {
  const toActions = async (rows: readonly ActionRow[]): Promise<Action[]> => {
    const gone = await goneRequesters(
      strapi,
      rows.map((row) => row.requested_by),
    );
    return rows.map((row) => toAction(row, !gone.has(row.requested_by)));
  };
  const toOne = async (row: ActionRow): Promise<Action> =>
    toAction(row, !(await goneRequesters(strapi, [row.requested_by])).has(row.requested_by));

  /** What was written may be due before the worker looks again. */
  const waking = async <T>(written: Promise<T>): Promise<T> => {
    const result = await written;
    wakeWorker(strapi);
    return result;
  };

  return {
    set: async (actions, by) => toActions(await waking(setActions(strapi, actions, by))),
    change: async (id, change, by) => toOne(await waking(changeAction(strapi, id, change, by))),
    shift: async (group, minutes, by) => toActions(await waking(shiftGroup(strapi, group, minutes, by))),
    cancel: async (id, by) => toOne(await cancelAction(strapi, id, by)),

    async find(query) {
      const { rows, total } = await findActions(strapi, query);
      return { actions: await toActions(rows), total };
    },

    async findOne(id) {
      const row = await strapi.db.connection<ActionRow>(TABLES.actions).where({ id }).first();
      return row === undefined ? null : toOne(row);
    },

    events: (id) => eventsOf(strapi.db.connection, id),
    problems: (document) => draftProblems(strapi, document),
    health: () => health(strapi),
  };
}
