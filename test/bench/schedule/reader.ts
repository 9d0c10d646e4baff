import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { offer } from '../measuring/child';

const PATHS = ['/api/disclosure/counts?groupBy=year,kind', '/api/notices'];
const BETWEEN_MS = 50;

export type Offered = ReturnType<typeof offered>;

const read = (url: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = get(url, { agent }, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${url} answered ${String(response.statusCode)}`));
      });
    });
    request.once('error', reject);
  });

/** Milliseconds until it is answered; a connection that a busy server has closed for idle is opened again, as browsers do. */
async function timed(url: string, agent: Agent): Promise<number> {
  const start = performance.now();
  await read(url, agent).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ECONNRESET') throw error;
    return read(url, agent);
  });
  return performance.now() - start;
}

/** Reads as the public does, one question at a time, and keeps how long each took. */
function offered() {
  let isReading = false;
  let reading: Promise<number[]> = Promise.resolve([]);
  const readOn = async (url: string) => {
    const taken: number[] = [];
    const agent = new Agent({ keepAlive: true });
    for (let number = 0; isReading; number += 1) {
      taken.push(await timed(`${url}${PATHS[number % PATHS.length] ?? ''}`, agent));
      await pause(BETWEEN_MS);
    }
    agent.destroy();
    return taken;
  };
  return {
    async begin(url: string) {
      isReading = true;
      reading = readOn(url);
    },
    async end() {
      isReading = false;
      return reading;
    },
  };
}

offer(offered());
