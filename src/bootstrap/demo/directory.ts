import type { Core } from '@strapi/strapi';
import { LOCALES } from '../locales';

type List = 'organ' | 'topic' | 'column' | 'record';

/** Which list a relation's codes or keys come from. */
const LISTS: Readonly<Record<string, List>> = {
  organ: 'organ',
  topic: 'topic',
  columns: 'column',
  interprets: 'record',
  repeals: 'record',
  fee: 'record',
};

/** Finds documents by the codes and keys that seed files name them by. */
export function createDirectory() {
  const documentIds = new Map<string, string>();

  const find = (list: List, code: string): string => {
    const documentId = documentIds.get(`${list} ${code}`);
    if (!documentId) throw new RangeError(`there is no ${list} "${code}"`);
    return documentId;
  };

  return {
    add: (list: List, code: string, documentId: string) => {
      documentIds.set(`${list} ${code}`, documentId);
    },

    /** The same fields with documents in place of codes and keys. */
    resolve: (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(fields).map(([attribute, value]) => {
          const list = LISTS[attribute];
          return [attribute, list ? [value].flat().map((code) => find(list, String(code))) : value];
        }),
      ),
  };
}

export type Directory = ReturnType<typeof createDirectory>;

export async function addCodeLists(strapi: Core.Strapi, directory: Directory) {
  for (const list of ['organ', 'topic', 'column'] as const) {
    const rows: { code: string; documentId: string }[] = await strapi.db
      .query(`api::${list}.${list}`)
      .findMany({ select: ['code', 'documentId'], where: { locale: LOCALES[0] } });
    for (const { code, documentId } of rows) directory.add(list, code, documentId);
  }
}
