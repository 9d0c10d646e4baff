import { createStrapi, type Core } from '@strapi/strapi';
import { documents } from '../../server/documents';
import { DIST, ROOT } from '../../server/setup/paths';
import { quiet } from '../../server/setup/quiet';
import { offer } from '../measuring/child';
import { draft, LOCALE, namedByAll, type Named } from '../measuring/notices';
import type { Block, Step } from './block';
import { keepCustomFields, switchPluginsOff } from './without-plugins';

export type Offered = ReturnType<typeof offered>;

/** A server that, asked for a number of documents, takes each through all steps and says what they cost. */
async function serve(way: string) {
  if (way === 'stock') switchPluginsOff();
  const strapi = createStrapi({ appDir: ROOT, distDir: DIST, serveAdminPanel: false });
  if (way === 'stock') keepCustomFields(strapi);
  await strapi.load();
  offer(offered(strapi, await namedByAll(strapi)));
}

function offered(strapi: Core.Strapi, named: Named) {
  let statements = 0;
  strapi.db.connection.on('query', () => (statements += 1));

  let written = 0;
  const block = async (size: number): Promise<Block> => {
    const notice = documents(strapi, 'notice');
    const ids: string[] = [];
    const step = async (work: (position: number) => Promise<unknown>): Promise<Step> => {
      await quiet(strapi);
      const before = statements;
      const milliseconds: number[] = [];
      for (let position = 0; position < size; position += 1) {
        const start = performance.now();
        await work(position);
        milliseconds.push(performance.now() - start);
      }
      await quiet(strapi);
      return { milliseconds, statements: (statements - before) / size };
    };
    return {
      draft: await step(async () => {
        written += 1;
        ids.push((await notice.create({ locale: LOCALE, data: draft(named, written) })).documentId);
      }),
      publish: await step((position) => notice.publish({ documentId: ids[position], locale: LOCALE })),
      edit: await step((position) =>
        notice.update({ documentId: ids[position], locale: LOCALE, data: { summary: `概述${position}` } }),
      ),
      'publish again': await step((position) => notice.publish({ documentId: ids[position], locale: LOCALE })),
    };
  };
  return { block };
}

void serve(process.argv[2] ?? 'register');
