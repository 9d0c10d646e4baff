import { ACT_COMMANDS } from './acts';
import type { Command } from './command';
import { freeze } from './freeze';
import { verify } from './verify';

/** All commands, in the order the help shows them. */
export const COMMANDS: readonly Command[] = [verify, ...ACT_COMMANDS, freeze];
