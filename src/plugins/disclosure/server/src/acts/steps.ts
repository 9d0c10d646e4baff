import type { UID } from '@strapi/strapi';
import type { ActStep } from '../../../core/acts/decide';
import { isSealed } from '../register/records';
import type { Acting } from './acting';
import { localesToRestore } from './locales-to-restore';
import { mark, markSealed, markUnsealed } from './mark';
import { moveDay } from './move-day';

/** The document service of a type that has drafts, which its UID alone does not tell. */
interface Documents {
  publish(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
}

const documentsOf = ({ strapi, type }: Acting) => strapi.documents(type.uid as UID.ContentType) as unknown as Documents;

/** How each step is done. What goes through the document service is recorded by the register itself, with the grounds. */
export const STEPS: Readonly<Record<ActStep, (acting: Acting) => Promise<unknown>>> = {
  take_down: (acting) => documentsOf(acting).unpublish({ documentId: acting.documentId, locale: '*' }),
  publish: async (acting) =>
    documentsOf(acting).publish({ documentId: acting.documentId, locale: await localesToRestore(acting) }),
  give_reason: (acting) => mark(acting, 'withdraw', ['reason'], () => ({})),
  seal: markSealed,
  void: (acting) => mark(acting, 'void', ['state'], () => ({ state: 'voided' })),
  unvoid: (acting) => mark(acting, 'unvoid', ['state'], (row) => ({ state: isSealed(row) ? 'sealed' : 'withdrawn' })),
  unseal: markUnsealed,
  move_day: moveDay,
};
