import type { TestApp } from './app';
import { documents } from './documents';

export const NOTICE = 'api::notice.notice';

/** A draft that lacks nothing, unless a test says so. */
export async function draftNotice(app: TestApp, organ: string, data: Record<string, unknown> = {}): Promise<string> {
  const { documentId } = await documents(app.strapi, 'notice').create({
    locale: 'zh-Hans',
    data: {
      title: '关于公开征求意见的公告',
      kind: 'announcement',
      origin: 'own',
      madeOn: '2026-01-05',
      organ,
      ...data,
    },
  });
  return documentId;
}

/** An instant so many minutes from now. */
export const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

/** A request with a token or a JWT, or without any. */
export const asking = (app: TestApp, key?: string) => {
  const send = (method: 'get' | 'post' | 'put' | 'patch' | 'delete') => (path: string, body?: object) => {
    const request = app.request[method](path);
    if (key !== undefined) void request.set('Authorization', `Bearer ${key}`);
    return body === undefined ? request : request.send(body);
  };
  return { get: send('get'), post: send('post'), put: send('put'), patch: send('patch'), delete: send('delete') };
};
