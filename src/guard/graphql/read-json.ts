import type { IncomingMessage } from 'node:http';

export type Read = { readonly body: unknown } | { readonly status: 400 | 413 | 415 };

const LONGEST_BODY = 100_000;

/** Strapi leaves the body of a GraphQL request to the plugin, whose parser would take more forms than are looked at here. */
export async function readJson(request: IncomingMessage): Promise<Read> {
  if (request.headers['content-encoding'] !== undefined) return { status: 415 };

  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_BODY) return { status: 413 };
    chunks.push(chunk);
  }
  try {
    return { body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
  } catch {
    return { status: 400 };
  }
}
