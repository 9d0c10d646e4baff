import type { Core } from '@strapi/strapi';
import type { CommandOptions, CommandShape, ExitCode } from '../../../core/commands/shape';
import type { Words } from '../../../core/words';

/** How far a long command is; `total` may be an estimate. Throws where nobody waits for the outcome any more. */
export type Progress = (done: number, total: number, what: Words) => void;

/** What a command has to say: text for a person, in both languages, or `json` where `--json` was given. */
export interface Outcome {
  readonly text: string;
  readonly json: unknown;
  readonly exitCode: ExitCode;
}

/**
 * A command of `npm run disclosure`. It runs in a server that is up (SQLite) or in an app of its own; whatever it writes
 * names the actor `command`. To refuse, throw `UsageError` (exit code 2) or `NotPossible` (3).
 */
export interface Command extends CommandShape {
  run(strapi: Core.Strapi, options: CommandOptions, progress: Progress): Promise<Outcome>;
}

/** Cannot be done now, for a reason that the operator can see to. */
export class NotPossible extends Error {
  override readonly name = 'NotPossible';

  constructor(readonly words: Words) {
    super(`${words['zh-Hans']} / ${words.en}`);
  }
}
