import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { offer } from '../measuring/child';

const PATHS = ['/api/disclosure/counts?groupBy=year,kind', '/api/notices'];
const BETWEEN_MS = 50;

export type Offered = ReturnType<typeof offered>;

const read = (url: string, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const request = get(url, { agent }, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - start);
        else reject(new Error(`${url} answered ${String(response.statusCode)}`));
      });
    });
    request.once('error', reject);
  });

/** Reads as the public does, one question at a time, and keeps how long each took. */
function offered() {
  let isReading = false;
  let reading: Promise<number[]> = Promise.resolve([]);
  const readOn = async (url: string) => {
    const taken: number[] = [];
    const agent = new Agent({ keepAlive: true });
    for (let number = 0; isReading; number += 1) {
      taken.push(await read(`${url}${PATHS[number % PATHS.length] ?? ''}`, agent));
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
