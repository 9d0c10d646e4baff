import { helpText } from '../../../core/commands/help';
import { parseCommandLine } from '../../../core/commands/parse';
import { COMMANDS } from './registry';

/** What scripts/disclosure.mjs needs before it loads an app or asks a server. */
export { runCommandLine } from './run';
export { socketOf } from './socket/path';

export const PROGRAM = 'npm run disclosure --';

export const readCommandLine = (words: readonly string[]) => parseCommandLine(COMMANDS, words);

export const help = (command: (typeof COMMANDS)[number] | null): string => helpText(COMMANDS, command, PROGRAM);
