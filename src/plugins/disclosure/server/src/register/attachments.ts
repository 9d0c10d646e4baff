import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { file as fileSizes } from '@strapi/utils';
import type { Knex } from 'knex';
import type { RegisteredType } from '../../../core/registered-type';
import type { Publishing } from './publication';
import { rowsOf } from '../tables/dialect';
import { TABLES } from '../tables/names';

interface StoredFile {
  readonly name: string;
  readonly url: string;
  readonly mime: string | null;
  /** Kilobytes, as Strapi's upload plugin keeps them. */
  readonly size: number | string;
}

interface Recorded {
  readonly url: string;
  readonly size: number | string;
  readonly sha256: string | null;
}

const FILES = 'plugin::upload.file';

const attached = (strapi: Core.Strapi, db: Knex, type: RegisteredType, rowIds: readonly number[]) =>
  db({ link: 'files_related_mph' })
    .join({ file: strapi.db.metadata.get(FILES).tableName }, 'file.id', 'link.file_id')
    .where({ 'link.related_type': type.uid, 'link.field': type.attribute.attachments })
    .whereIn('link.related_id', rowIds)
    .orderBy(['link.related_id', 'link.order']);

/** Kilobytes as the upload plugin rounds them: no other way of rounding meets its own. */
export const kilobytesOf = (bytes: number): number => fileSizes.bytesToKbytes(bytes);

/** Address and kilobytes of the files attached to several rows, by row. */
export async function attachedFilesOf(
  strapi: Core.Strapi,
  db: Knex,
  type: RegisteredType,
  rowIds: readonly number[],
): Promise<Map<number, { url: string; kilobytes: number }[]>> {
  if (type.attribute.attachments === undefined) return new Map();
  const files: { row: number; url: string; size: number | string }[] = await attached(strapi, db, type, rowIds).select({
    row: 'link.related_id',
    url: 'file.url',
    size: 'file.size',
  });
  return files.reduce(
    (byRow, file) =>
      byRow.set(file.row, [...(byRow.get(file.row) ?? []), { url: file.url, kilobytes: Number(file.size) }]),
    new Map<number, { url: string; kilobytes: number }[]>(),
  );
}

/** Bytes and SHA-256 of a file kept on this server; `null` of one that another place serves, or that is gone, which is logged. */
async function readFile(strapi: Core.Strapi, url: string): Promise<{ bytes: number; sha256: string } | null> {
  if (!url.startsWith('/')) return null;
  const hash = createHash('sha256');
  const file = createReadStream(path.join(strapi.dirs.static.public, url));
  try {
    await pipeline(file, hash);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    strapi.log.error(`disclosure: the attachment ${url} is missing on disk; it is recorded without a digest`);
    return null;
  }
  return { bytes: file.bytesRead, sha256: hash.digest('hex') };
}

/** Writes what is attached to the published row; a file is read once, as long as its address and size stay. */
export async function writeAttachments(
  publishing: Publishing,
  recordId: number,
  { rowId, hasFiles }: { readonly rowId: number; readonly hasFiles: boolean },
) {
  const known = publishing.record === undefined ? [] : await takeOut(publishing.trx, recordId);
  if (!hasFiles) return;
  const { strapi, trx, type } = publishing;
  const columns = ['file.name', 'file.url', 'file.mime', 'file.size'];
  const files: StoredFile[] = await attached(strapi, trx, type, [rowId]).select(columns);
  const rows = await Promise.all(
    files.map(async (file, position) => {
      const { name, url, mime } = file;
      const kilobytes = Number(file.size);
      const same = known.find((other) => other.url === url && kilobytesOf(Number(other.size)) === kilobytes);
      const read = same?.sha256 ? { bytes: Number(same.size), sha256: same.sha256 } : await readFile(strapi, url);
      const { bytes, sha256 } = read ?? { bytes: Math.round(kilobytes * 1000), sha256: null };
      return { record_id: recordId, position, name, url, mime, size: bytes, sha256 };
    }),
  );
  await publishing.trx(TABLES.attachments).insert(rows);
}

const takeOut = async (db: Knex, recordId: number): Promise<Recorded[]> =>
  rowsOf(await db.raw(`delete from ${TABLES.attachments} where record_id = ? returning url, size, sha256`, [recordId]));
