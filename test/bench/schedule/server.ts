import type { AddressInfo } from 'node:net';
import { createStrapi, type Core } from '@strapi/strapi';
import { documents } from '../../server/documents';
import { DIST, ROOT } from '../../server/setup/paths';
import { offer } from '../measuring/child';
import { draft, LOCALE, namedByAll } from '../measuring/notices';
import { dueIn, setAll, settled } from './actions';
import { copyDraft, copyPublished } from './copies';
import { lateness } from './lateness';
import { assertEachOnce } from './once';
import { startProfile } from './profile';

export type Offered = ReturnType<typeof offered>;

const SOON_MS = 2000;

/** A server of which a bench asks what it needs; it answers requests meanwhile. */
async function serve() {
  const strapi = createStrapi({ appDir: ROOT, distDir: DIST, serveAdminPanel: false });
  await strapi.load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = httpServer.address() as AddressInfo;
  const named = await namedByAll(strapi);
  const model = async (number: number) =>
    (await documents(strapi, 'notice').create({ locale: LOCALE, data: draft(named, number) })).documentId;
  offer(offered(strapi, `http://127.0.0.1:${port}`, await model(1), await model(2)));
}

function offered(strapi: Core.Strapi, url: string, model: string, publicModel: string) {
  const notices = documents(strapi, 'notice');
  return {
    url: async () => url,
    drafts: (count: number) => copyDraft(strapi, model, count),
    /** Publishes one after the other; milliseconds. */
    async publish(ids: readonly string[]): Promise<number> {
      const start = performance.now();
      for (const documentId of ids) await notices.publish({ documentId, locale: LOCALE });
      return performance.now() - start;
    },
    set: (ids: readonly string[]) => setAll(strapi, ids),
    /** Has what is set fall due at one instant; milliseconds from then to the last one. */
    async run(ids: readonly string[]): Promise<number> {
      const dueAt = await dueIn(strapi, SOON_MS);
      await settled(strapi);
      await assertEachOnce(strapi, ids);
      const last = await strapi.db.connection('schedule_actions').max({ at: 'finished_at' }).first();
      return Date.parse(String(last?.at)) - Date.parse(dueAt);
    },
    profile: (ids: readonly string[]) => startProfile(strapi, ids),
    async multiply(count: number) {
      await notices.publish({ documentId: publicModel, locale: LOCALE });
      await copyPublished(strapi, publicModel, count);
    },
    lateness: (ids: readonly string[], byHand: readonly string[]) => lateness(strapi, ids, byHand),
  };
}

void serve();
