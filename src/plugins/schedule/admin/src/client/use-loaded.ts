import { useCallback, useEffect, useState } from 'react';

interface Loaded<T> {
  /** What was loaded last; stays while it is loaded anew. */
  readonly data: T | undefined;
  readonly error: unknown;
  readonly reload: () => void;
}

/** What `load` gives, anew whenever `load` is another function; keep it the same by `useCallback`. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [answer, setAnswer] = useState<{ data?: T; error?: unknown }>({});
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isWanted = true;
    load().then(
      (data) => isWanted && setAnswer({ data }),
      (error: unknown) => isWanted && setAnswer({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, turn]);

  return { data: answer.data, error: answer.error, reload: useCallback(() => setTurn((last) => last + 1), []) };
}
