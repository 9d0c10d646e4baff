/** Something the operator has to put right. Said in one line, in both languages; never a stack. */
export class Refusal extends Error {
  name = 'Refusal';

  constructor(zh, en) {
    super(`${zh} / ${en}`);
  }
}

const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR', 'ENOSPC']);

/** What is to be said about `error` in one line, or undefined when it is no fault of the operator's. */
export const oneLine = (error) => {
  if (error instanceof Error && error.name === 'Refusal') return error.message;
  if (UNWRITABLE.has(error?.code) && error.path) {
    return `无法写入 ${error.path}（${error.code}） / Cannot write ${error.path} (${error.code})`;
  }
  return undefined;
};

/** Runs a command of ours: a refusal is one line and exit code 1, anything else a bug with its stack. */
export const command = (work) =>
  Promise.resolve()
    .then(work)
    .catch((error) => {
      console.error(oneLine(error) ?? error);
      process.exit(1);
    });
