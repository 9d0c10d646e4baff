import { createStrapi, type Core } from '@strapi/strapi';
import { documents } from '../../server/documents';
import { DIST, ROOT } from '../../server/setup/paths';

const WARM_UP = 50;
const COUNTED = 300;

/** Publishes drafts one after another and prints milliseconds a publication; `stock` leaves our middlewares out. */
async function run(way: string) {
  const strapi = createStrapi({ appDir: ROOT, distDir: DIST, serveAdminPanel: false });
  if (way === 'stock') await withoutMiddlewares(strapi);
  else await strapi.register();
  await strapi.bootstrap();

  const organ = await documents(strapi, 'organ').create({ locale: 'zh-Hans', data: { code: 'zjj', name: '住建局' } });
  const ids: string[] = [];
  for (let number = 0; number < WARM_UP + COUNTED; number += 1) ids.push(await draft(strapi, organ.documentId, number));

  const publish = (documentId: string) => documents(strapi, 'notice').publish({ documentId, locale: 'zh-Hans' });
  for (const id of ids.slice(0, WARM_UP)) await publish(id);
  const start = performance.now();
  for (const id of ids.slice(WARM_UP)) await publish(id);
  console.log((performance.now() - start) / COUNTED);
  process.exit(0);
}

async function withoutMiddlewares(strapi: Core.Strapi) {
  const use = strapi.documents.use.bind(strapi.documents);
  strapi.documents.use = () => strapi.documents;
  await strapi.register();
  strapi.documents.use = use;
}

async function draft(strapi: Core.Strapi, organ: string, number: number): Promise<string> {
  const data = {
    ...{ title: `关于做好第${number}项工作的通知`, slug: `gong-zuo-${number}`, kind: 'circular', origin: 'own', organ },
    ...{ madeOn: '2016-01-04', statutoryItem: 'art20_15', channels: ['website'], keywords: [], summary: '概述' },
    body: '各有关单位：现将有关事项通知如下。'.repeat(20),
  };
  const { documentId } = await documents(strapi, 'notice').create({ locale: 'zh-Hans', data });
  return documentId;
}

void run(process.argv[2] ?? 'register');
