import type { TestApp } from './app';

/** A request with a token or a JWT, or without any. */
export const asking = (app: TestApp, key?: string) => {
  const send = (method: 'get' | 'post' | 'put' | 'patch' | 'delete') => (path: string, body?: object) => {
    const request = app.request[method](path);
    if (key !== undefined) void request.set('Authorization', `Bearer ${key}`);
    return body === undefined ? request : request.send(body);
  };
  return { get: send('get'), post: send('post'), put: send('put'), patch: send('patch'), delete: send('delete') };
};
