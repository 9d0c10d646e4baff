import type { ListedAction } from '../../../shared/contracts';

/** One after another; goes on past a refusal and then throws the first, so that one of them holds up no other. */
export async function forEachAction(
  actions: readonly ListedAction[],
  work: (action: ListedAction) => Promise<unknown>,
): Promise<void> {
  const refusals: unknown[] = [];
  for (const action of actions) await work(action).catch((error: unknown) => refusals.push(error));
  if (refusals.length > 0) throw refusals[0];
}
