import type { ActionState } from './action';
import type { ErrorCode } from './action-error';

/** An open publication whose draft has just been edited. */
export interface Watched {
  readonly state: ActionState;
  readonly errorCode: ErrorCode | null;
  /** `null`: the latest draft is published. */
  readonly draftVersion: string | null;
}

export interface EditedDraft {
  readonly version: string;
  /** Whether it could be published as it is; asked only where the latest is. */
  readonly isValid: boolean;
}

/** What an edit does to the action; `null` where it changes nothing. */
export type AfterEdit =
  | { readonly state: 'needs_review'; readonly code: 'draft_changed' | 'draft_invalid' }
  | { readonly state: 'scheduled' }
  | null;

const WAITING: readonly ActionState[] = ['scheduled', 'retrying', 'running'];

export function afterEdit({ state, errorCode, draftVersion }: Watched, draft: EditedDraft): AfterEdit {
  const isGood = draftVersion === null ? draft.isValid : draft.version === draftVersion;
  const code = draftVersion === null ? 'draft_invalid' : 'draft_changed';
  // A list of what is wrong grows old: it is written anew at each edit.
  if (!isGood && (WAITING.includes(state) || errorCode === 'draft_invalid')) return { state: 'needs_review', code };
  return isGood && state === 'needs_review' && errorCode === code ? { state: 'scheduled' } : null;
}
