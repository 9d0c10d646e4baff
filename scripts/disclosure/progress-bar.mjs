const WIDTH = 30;
const BETWEEN_MS = 100;

const drawn = (done, total, what) => {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const full = Math.round(share * WIDTH);
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
  return `${bar} ${String(Math.floor(share * 100)).padStart(3)}%  ${what['zh-Hans']} · ${what.en}  ${done}/${total}`;
};

/** A bar on the terminal of `stream`; nothing where that is a file or a pipe. */
export const progressBar = (stream) => {
  let last = 0;
  return {
    show: (done, total, what) => {
      if (!stream.isTTY || performance.now() - last < BETWEEN_MS) return;
      last = performance.now();
      stream.write(`\r${drawn(done, total, what)}\u001b[K`);
    },
    clear: () => {
      if (last > 0) stream.write('\r\u001b[K');
    },
  };
};
