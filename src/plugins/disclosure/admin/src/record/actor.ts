import type { RecordEvent } from '../../../shared/record-standing';

const NAMELESS: readonly string[] = ['system', 'command', 'schedule'];

/** Who did it, in words: a person or a token by name, the schedule with the name of who set it. */
export function actorWords(
  { actor, actorName }: Pick<RecordEvent, 'actor' | 'actorName'>,
  say: (id: string) => string,
): string {
  const [kind = ''] = actor.split(':');
  const words = [NAMELESS.includes(kind) ? say(`actor.${kind}`) : null, actorName].filter(Boolean);
  return words.length === 0 ? actor : words.join(' · ');
}
