import { createStrapi, type Core } from '@strapi/strapi';
import { documents } from '../../server/documents';
import { DIST, ROOT } from '../../server/setup/paths';
import { quiet } from '../../server/setup/quiet';
import type { Block, Step } from './block';
import { keepCustomFields, switchPluginsOff } from './without-plugins';

const LOCALE = 'zh-Hans';

/** A server that, asked for a number of documents, takes each through all steps and says what they cost. */
async function serve(way: string) {
  if (way === 'stock') switchPluginsOff();
  const strapi = createStrapi({ appDir: ROOT, distDir: DIST, serveAdminPanel: false });
  if (way === 'stock') keepCustomFields(strapi);
  await strapi.load();

  const named = await namedByAll(strapi);
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
  process.on('message', (size: number) => void block(size).then((cost) => process.send?.(cost)));
  process.once('disconnect', () => process.exit());
  process.send?.('ready');
}

type Named = Readonly<Record<'organ' | 'topic' | 'column', string>>;

/** The organ, topic and column that all documents name. */
async function namedByAll(strapi: Core.Strapi): Promise<Named> {
  const organ = await documents(strapi, 'organ').create({ locale: LOCALE, data: { code: 'zjj', name: '住建局' } });
  const first = async (type: string, code: string) => {
    const [found] = await documents(strapi, type).findMany({ locale: LOCALE, filters: { code } });
    return found?.documentId as string;
  };
  return {
    organ: organ.documentId,
    topic: await first('topic', '10'),
    column: await first('column', 'statutory'),
  };
}

/** Complete, so that with the plugins nothing is left to fill in that without them would stay empty. */
const draft = ({ organ, topic, column }: Named, number: number) => ({
  ...{ title: `关于做好第${number}项工作的通知`, slug: `gong-zuo-${number}`, kind: 'circular', origin: 'own' },
  ...{ organ, topic, columns: [column], statutoryItem: 'art20_15', channels: ['website'], keywords: ['住房保障'] },
  ...{ madeOn: '2016-01-04', documentNumber: `沅建发〔2016〕${number}号`, summary: '概述' },
  body: '各有关单位：现将有关事项通知如下。'.repeat(20),
});

void serve(process.argv[2] ?? 'register');
