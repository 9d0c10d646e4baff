import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Core } from '@strapi/strapi';
import type { Outcome, Progress } from '../command';
import { runCommandLine } from '../run';

/** One line of JSON each: the command line comes in, progress goes out, and at last the outcome or a failure. */
export type Answer =
  { readonly progress: Parameters<Progress> } | { readonly outcome: Outcome } | { readonly failure: string };

/** Nobody waits for the outcome any more: the one who asked was interrupted. */
class Abandoned extends Error {
  override readonly name = 'Abandoned';
}

const wordsOf = (line: string): readonly string[] => {
  const words: unknown = JSON.parse(line);
  if (!Array.isArray(words)) throw new TypeError('A command is a list of words');
  return words.map(String);
};

/** Runs the command that `socket` asks for, and tells it how far it is. */
export function serveCommand(strapi: Core.Strapi, socket: Socket): void {
  const say = (answer: Answer) => socket.write(`${JSON.stringify(answer)}\n`);
  const progress: Progress = (...step) => {
    if (socket.destroyed) throw new Abandoned('The command was interrupted');
    say({ progress: step });
  };
  const run = async (line: string) => {
    try {
      say({ outcome: await runCommandLine(strapi, wordsOf(line), progress) });
    } catch (error) {
      if (error instanceof Abandoned) return;
      strapi.log.error(error);
      say({ failure: String(error) });
    }
    socket.end();
  };
  const interrupted = (error: Error) => strapi.log.debug(`disclosure: a command was interrupted: ${error.message}`);
  socket.on('error', interrupted);
  // What goes wrong with its input an interface says itself, and nobody else does.
  createInterface({ input: socket })
    .on('error', interrupted)
    .once('line', (line) => void run(line));
}
