import type { Core } from '@strapi/strapi';
import { documents } from '../../server/documents';

export const LOCALE = 'zh-Hans';

export type Named = Readonly<Record<'organ' | 'topic' | 'column', string>>;

/** The organ, topic and column that all documents name. */
export async function namedByAll(strapi: Core.Strapi): Promise<Named> {
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
export const draft = ({ organ, topic, column }: Named, number: number) => ({
  ...{ title: `关于做好第${number}项工作的通知`, slug: `gong-zuo-${number}`, kind: 'circular', origin: 'own' },
  ...{ organ, topic, columns: [column], statutoryItem: 'art20_15', channels: ['website'], keywords: ['住房保障'] },
  ...{ madeOn: '2016-01-04', documentNumber: `沅建发〔2016〕${number}号`, summary: '概述' },
  body: '各有关单位：现将有关事项通知如下。'.repeat(20),
});
