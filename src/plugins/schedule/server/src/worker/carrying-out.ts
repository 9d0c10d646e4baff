import { AsyncLocalStorage } from 'node:async_hooks';

/** The action whose publication is under way here: what follows from it is the robot's, and does not touch the action. */
interface CarryingOut {
  readonly actionId: number;
  readonly robot: string;
}

const current = new AsyncLocalStorage<CarryingOut>();

export const whileCarryingOut = <T>(action: CarryingOut, work: () => Promise<T>): Promise<T> =>
  current.run(action, work);

export const carryingOut = (): CarryingOut | undefined => current.getStore();
