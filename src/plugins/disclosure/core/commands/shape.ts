import type { Words } from '../words';

/** One option of a command: `--name value`, `--name` alone where it takes nothing, or an operand: a word without `--`. */
export interface CommandOption {
  /** In kebab-case, as it is typed. */
  readonly name: string;
  readonly summary: Words;
  /** What stands behind it, for the help: `code`, `day`, `text`; absent: a switch. */
  readonly takes?: string;
  readonly required?: boolean;
  readonly operand?: boolean;
}

/** What can be known of a command without running it. */
export interface CommandShape {
  readonly name: string;
  readonly summary: Words;
  readonly options: readonly CommandOption[];
  /** It may change the register, which the help says. */
  readonly writes: boolean;
}

/** Options as given, by name; a switch is `true`. */
export type CommandOptions = Readonly<Record<string, string | true | undefined>>;

/** What the exit code of a command says. */
export const EXIT = { fine: 0, findings: 1, badUse: 2, notPossible: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
