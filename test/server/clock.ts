import path from 'node:path';
import { DIST } from './setup/paths';

interface Clock {
  told(result: unknown): Date;
}

const { clock } = jest.requireActual<{ clock: Clock }>(path.join(DIST, 'src/plugins/disclosure/server/src/clock'));
const told = clock.told.bind(clock);

/** Lets what the running app does next happen at `instant`, as the database's clock would say. */
export const setClock = (instant: string) => {
  clock.told = () => new Date(instant);
};

export const restoreClock = () => {
  clock.told = told;
};
