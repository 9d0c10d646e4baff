import type { Core, Modules } from '@strapi/strapi';
import { actorOf } from '../actor';
import { isRehearsal } from '../after-commit';
import type { Publication } from '../publication';
import { publication } from '../publication';
import { hasDrafts } from '../settings';
import { carryingOut } from '../worker/carrying-out';
import { cancelGone } from './deletion';
import type { Followed } from './draft-watch';
import { holdTakenDown, keepPinned, watchEdit } from './draft-watch';
import { keepExpiry } from './expiry';

type Middleware = Modules.Documents.Middleware.Middleware;

/** The part of a document-service call that the schedule reads. */
interface Call {
  readonly uid: string;
  readonly action: string;
  readonly params: { readonly documentId?: string; readonly status?: string };
}

const EDITS: readonly string[] = ['update', 'discardDraft'];
const PUBLICATIONS: readonly string[] = ['publish', 'unpublish', 'delete'];

const isEdit = ({ action }: Call) => EDITS.includes(action);

/** Strapi publishes from inside `create` and `update` without a `publish` call. */
const changesWhatIsPublic = ({ action, params }: Call) =>
  PUBLICATIONS.includes(action) || (['create', 'update'].includes(action) && params.status === 'published');

/** Brings the actions of a document in line with every write of it, in the transaction of the write. */
export const followDocuments =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    const call = context as Call;
    const matters = isEdit(call) || changesWhatIsPublic(call);
    if (!matters || isRehearsal() || !hasDrafts(strapi, call.uid)) return next();
    return publication(strapi, (here) => follow(strapi, call, here, next)) as ReturnType<typeof next>;
  };

/** Languages that a call has met. */
const localesOf = (result: unknown): (string | null)[] =>
  (result as { entries: readonly { locale?: string | null }[] }).entries.map(({ locale = null }) => locale);

async function follow(
  strapi: Core.Strapi,
  call: Call,
  { trx, now }: Publication,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const actor = carryingOut()?.robot ?? actorOf(strapi);
  const of = (documentId: string): Followed => ({ strapi, trx, now, uid: call.uid, documentId, actor });
  const { documentId } = call.params;

  const isPublication = call.action === 'publish' && documentId !== undefined;
  const pinAgain = isPublication ? await keepPinned(of(documentId)) : undefined;
  const result = await next();
  await pinAgain?.();

  const written = documentId ?? (result as { documentId?: string } | null)?.documentId;
  if (written === undefined) return result;
  if (call.action === 'delete') await cancelGone(of(written));
  if (isEdit(call) || call.action === 'delete') await watchEdit(of(written));
  if (call.action === 'unpublish' && carryingOut() === undefined) await holdTakenDown(of(written), localesOf(result));
  if (changesWhatIsPublic(call)) await keepExpiry(of(written));
  return result;
}
