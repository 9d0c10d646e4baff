import type { Core } from '@strapi/strapi';

/**
 * Runs `work` outside any request but so that whatever rule speaks in it speaks the language that `requester`, such as
 * `admin:3`, has chosen in the admin.
 */
export async function speakingTo<T>(strapi: Core.Strapi, requester: string, work: () => Promise<T>): Promise<T> {
  const [kind, id] = requester.split(':');
  if (kind !== 'admin') return work();
  const user = await strapi.db
    .query('admin::user')
    .findOne({ select: ['preferedLanguage'], where: { id: Number(id) } });
  const language = (user as { preferedLanguage?: string | null } | null)?.preferedLanguage ?? '';
  const request = { url: '', headers: {} };
  const context = { request, state: {}, get: (header: string) => (header === 'Accept-Language' ? language : '') };
  return (strapi.requestContext.run as unknown as Run<T>)(context, work);
}

/** Strapi's type knows only work that gives nothing back. */
type Run<T> = (context: object, work: () => Promise<T>) => Promise<T>;
