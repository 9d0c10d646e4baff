import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { Refusal } from '../refusal.mjs';

const NOBODY = new Set(['ENOENT', 'ECONNREFUSED']);

/** Has the server that listens at `path` run the command; undefined where no server does. */
export const askServer = async (path, words, progress) => {
  const socket = await connected(path);
  if (socket === undefined) return undefined;
  socket.write(`${JSON.stringify(words)}\n`);
  let answer;
  for await (const line of createInterface({ input: socket })) {
    const said = JSON.parse(line);
    if (said.progress) progress(...said.progress);
    else answer = said;
  }
  if (answer?.outcome) return answer.outcome;
  if (answer === undefined) throw new Refusal('服务中断了命令', 'The server broke off');
  throw new Refusal(`服务执行失败：${answer.failure}`, `The server failed: ${answer.failure}`);
};

const connected = (path) =>
  new Promise((resolve, reject) => {
    const socket = connect(path, () => resolve(socket));
    socket.once('error', (error) => {
      if (NOBODY.has(error.code)) resolve(undefined);
      else reject(error);
    });
  });
