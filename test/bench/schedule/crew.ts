import { startApp, type TestApp } from '../../server/app';
import { documents } from '../../server/documents';
import { startServer, type TestServer } from '../../server/server-process';
import { draft, LOCALE, namedByAll } from '../measuring/notices';
import { dueIn, ofPlugin, setAll } from './actions';
import { copyDraft } from './copies';
import { assertEachOnce } from './once';

type Commands = Readonly<
  Record<
    'runCommandLine',
    (...args: readonly unknown[]) => Promise<{ json: { found: number; findings: readonly object[] } }>
  >
>;

/** Several real servers on one database, and one that only sets and looks on. */
export interface Crew {
  readonly app: TestApp;
  readonly servers: TestServer[];
  start(): Promise<TestServer>;
  /** So many drafts; while servers publish, their rows and these would want the same ids. */
  drafts(count: number): Promise<string[]>;
  /** Sets their publication, for nobody knows when. */
  set(ids: readonly string[]): Promise<void>;
  /** Has all that is set and has no time yet fall due at one instant. */
  due(milliseconds: number): Promise<string>;
  /** Fails unless each was published once, and the register is what it would be had nothing happened meanwhile. */
  assertExact(ids: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

export async function startCrew(size: number): Promise<Crew> {
  const app = await startApp({ blank: true, env: { SCHEDULE_WORKER: 'false' } });
  const { strapi } = app;
  const data = draft(await namedByAll(strapi), 1);
  const { documentId } = await documents(strapi, 'notice').create({ locale: LOCALE, data });
  const start = () => startServer({ database: app.address });
  const servers: TestServer[] = [];
  for (let number = 0; number < size; number += 1) servers.push(await start());
  return {
    ...{ app, servers, start },
    drafts: (count) => copyDraft(strapi, documentId, count),
    set: (ids) => setAll(strapi, ids),
    due: (milliseconds) => dueIn(strapi, milliseconds),
    async assertExact(ids) {
      await assertEachOnce(strapi, ids);
      const { runCommandLine } = ofPlugin<Commands>('disclosure', 'commands');
      const { json } = await runCommandLine(strapi, ['verify'], () => undefined);
      if (json.found > 0) throw new Error(`Verification found ${json.found}: ${JSON.stringify(json.findings[0])}`);
    },
    async stop() {
      await Promise.all(servers.map((server) => server.stop()));
      await app.stop();
    },
  };
}
