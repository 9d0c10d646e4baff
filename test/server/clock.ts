import path from 'node:path';
import { DIST } from './setup/paths';

interface Clock {
  read(db: unknown): Promise<Date>;
}

const { clock } = jest.requireActual<{ clock: Clock }>(path.join(DIST, 'src/plugins/disclosure/server/src/clock'));
const read = clock.read.bind(clock);

/** Lets what the running app does next happen at `instant`, as the database's clock would say. */
export const setClock = (instant: string) => {
  clock.read = () => Promise.resolve(new Date(instant));
};

export const restoreClock = () => {
  clock.read = read;
};
