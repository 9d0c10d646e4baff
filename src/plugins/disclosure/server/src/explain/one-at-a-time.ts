let last: Promise<unknown> = Promise.resolve();

/** An explanation reads the register several times over: visitors' run one after the other, and leave room for all else. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}
