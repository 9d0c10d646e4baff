import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import type { Publishing } from './publication';
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

async function attachedFiles({ strapi, trx, type }: Publishing, rowId: number): Promise<StoredFile[]> {
  const files = strapi.db.metadata.get(FILES).tableName;
  return trx({ link: 'files_related_mph' })
    .join({ file: files }, 'file.id', 'link.file_id')
    .where({ 'link.related_id': rowId, 'link.related_type': type.uid, 'link.field': type.attribute.attachments })
    .orderBy('link.order')
    .select('file.name', 'file.url', 'file.mime', 'file.size');
}

/** SHA-256 of a file kept on this server; `null` of one that another place serves, or that is gone, which is logged. */
async function digestOf(strapi: Core.Strapi, url: string): Promise<string | null> {
  if (!url.startsWith('/')) return null;
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path.join(strapi.dirs.static.public, url)), hash);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    strapi.log.error(`disclosure: the attachment ${url} is missing on disk; it is recorded without a digest`);
    return null;
  }
  return hash.digest('hex');
}

/** Writes what is attached to the published row; a file is read once, as long as its address and size stay. */
export async function writeAttachments(publishing: Publishing, recordId: number, rowId: number) {
  if (publishing.type.attribute.attachments === undefined) return;
  const files = await attachedFiles(publishing, rowId);
  const recorded = publishing.trx(TABLES.attachments).where({ record_id: recordId });
  const known: Recorded[] = await recorded.clone().select('url', 'size', 'sha256');
  if (known.length > 0) await recorded.delete();
  if (files.length === 0) return;
  const rows = await Promise.all(
    files.map(async ({ name, url, mime, size }, position) => {
      const bytes = Math.round(Number(size) * 1000);
      const same = known.find((file) => file.url === url && Number(file.size) === bytes);
      const sha256 = same?.sha256 ?? (await digestOf(publishing.strapi, url));
      return { record_id: recordId, position, name, url, mime, size: bytes, sha256 };
    }),
  );
  await publishing.trx(TABLES.attachments).insert(rows);
}
