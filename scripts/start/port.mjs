import { createServer } from 'node:net';
import { Refusal } from '../refusal.mjs';

const WORDS = {
  EADDRINUSE: (port) => [
    `端口 ${port} 已被占用，请先停掉占用它的程序，或用 PORT 另选`,
    `Port ${port} is taken: stop what uses it, or choose another by PORT`,
  ],
  EACCES: (port) => [`无权使用端口 ${port}，请用 PORT 另选`, `Port ${port} needs more rights: choose another by PORT`],
};

/** @throws {Refusal} when nothing could listen there, before anything slow is begun. */
export const checkPort = ({ HOST: host = '0.0.0.0', PORT: given = '1337' } = process.env) => {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Refusal(
      `PORT 应为 0 至 65535 的整数，现为 ${given}`,
      `PORT is ${given}: it takes a whole number from 0 to 65535`,
    );
  }
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      const words = WORDS[error.code]?.(port) ?? [
        `无法监听 ${host}:${port}：${error.code}`,
        `Cannot listen on ${host}:${port}: ${error.code}`,
      ];
      reject(new Refusal(...words));
    });
    server.listen(port, host, () => server.close(resolve));
  });
};
