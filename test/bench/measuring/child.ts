import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { TEST_ENVIRONMENT } from '../../server/setup/environment';
import { ROOT } from '../../server/setup/paths';

const BENCHES = path.join(ROOT, 'test/bench');

/** Starts a program of a bench, named from `test/bench`, in a process of its own, and resolves when it is ready. */
export async function startChild(program: string, args: readonly string[], env: Record<string, string> = {}) {
  const child = fork(path.join(BENCHES, program), args, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', ...TEST_ENVIRONMENT, ...env },
    execArgv: ['--require', path.join(ROOT, 'scripts/bench/typescript.cjs')],
  });
  await answer(child);
  return child;
}

/** What a child says next; that it ended instead is an error. */
const answer = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A child of the bench ended with ${String(code)}`));
    child.once('exit', ended);
    child.once('message', ({ answer }: { answer: unknown }) => {
      child.off('exit', ended);
      resolve(answer);
    });
  });

type Offered = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/** The functions that a child offers, one call at a time. */
export const calling =
  <Functions extends Offered>(child: ChildProcess) =>
  <Name extends keyof Functions & string>(
    name: Name,
    ...args: Parameters<Functions[Name]>
  ): ReturnType<Functions[Name]> => {
    child.send({ name, args });
    return answer(child) as ReturnType<Functions[Name]>;
  };

/** Says to the parent that this child is ready, and does what the parent calls. */
export function offer(functions: Offered): void {
  process.on('message', ({ name, args }: { name: string; args: never[] }) => {
    void functions[name]?.(...args).then((answer) => process.send?.({ answer }));
  });
  process.once('disconnect', () => process.exit());
  process.send?.({});
}
