import { forgetDatabases } from './databases';

export default async function stopDatabases() {
  await globalThis.stopPostgres?.();
  forgetDatabases();
}
