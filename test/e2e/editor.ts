import { expect, type APIRequestContext } from '@playwright/test';
import { authorization } from './desk';

/** The first administrator at the admin's own routes: what a click in the admin sends. */
export function editor(request: APIRequestContext) {
  const headers = authorization();
  const send = async (path: string, body: object) => {
    const response = await request.post(path, { headers, ...body });
    expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
    return response.json();
  };
  const documents = (uid: string) => `/content-manager/collection-types/${uid}`;
  return {
    /** Makes a document in the default locale and publishes it; gives its `documentId`. */
    async publish(uid: string, data: object): Promise<string> {
      const made = await send(`${documents(uid)}?locale=zh-Hans`, { data });
      await send(`${documents(uid)}/${made.data.documentId}/actions/publish?locale=zh-Hans`, { data });
      return made.data.documentId;
    },
    /** Makes an entry without drafts that belongs to an organ. */
    async add(uid: string, organ: string, data: object) {
      const found = await request.get(`${documents('api::organ.organ')}?filters[code][$eq]=${organ}&locale=zh-Hans`, {
        headers,
      });
      const { results } = await found.json();
      const { documentId, id } = results[0];
      await send(documents(uid), { data: { ...data, organ: { connect: [{ documentId, id, locale: 'zh-Hans' }] } } });
    },
    unpublish: (uid: string, documentId: string) =>
      send(`${documents(uid)}/${documentId}/actions/unpublish?locale=zh-Hans`, { data: {} }),
    /** Gives the id of the file. */
    async upload(name: string, mimeType: string, text: string): Promise<number> {
      const [file] = await send('/upload', { multipart: { files: { name, mimeType, buffer: Buffer.from(text) } } });
      return file.id;
    },
  };
}
