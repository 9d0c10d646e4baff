import type { Core } from '@strapi/strapi';
import { parseCommandLine, UsageError } from '../../../core/commands/parse';
import { EXIT } from '../../../core/commands/shape';
import { ParameterError } from '../../../core/errors';
import { actingAs } from '../register/actor';
import type { Outcome, Progress } from './command';
import { NotPossible } from './command';
import { COMMANDS } from './registry';

const refused = (error: Error, exitCode: Outcome['exitCode']): Outcome => ({
  text: error.message,
  json: { error: { name: error.name, message: error.message } },
  exitCode,
});

/** Runs a command line in this app, as the actor `command`. */
export async function runCommandLine(
  strapi: Core.Strapi,
  words: readonly string[],
  progress: Progress,
): Promise<Outcome> {
  try {
    const asked = parseCommandLine(COMMANDS, words);
    if ('help' in asked) throw new UsageError({ 'zh-Hans': '没有命令', en: 'There is no command' });
    return await actingAs('command', () => asked.command.run(strapi, asked.options, progress));
  } catch (error) {
    if (error instanceof UsageError || error instanceof ParameterError) return refused(error, EXIT.badUse);
    if (error instanceof NotPossible) return refused(error, EXIT.notPossible);
    throw error;
  }
}
