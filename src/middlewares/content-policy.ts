import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Config = { readonly adminPath?: string };

/** The portal has no inline script or style and asks nobody but this server. */
const PAGES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; " +
  "connect-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
/** A file that somebody uploaded may be shown, never run. */
const FILES = "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; sandbox";

const SHOWN = /\.(pdf|jpe?g|png|gif|webp|avif|bmp|tiff?|mp4|webm|mp3|ogg|wav|m4a)$/i;

/** Content security policy by place: Strapi's for its admin, ours for pages, the strictest for uploaded files. */
const contentPolicy: Core.MiddlewareFactory<Config> =
  ({ adminPath = '/admin' }) =>
  async (ctx, next) => {
    await next();
    const place = decoded(ctx.path);
    if (place === undefined || isBelow(adminPath, place)) return;

    const isFile = isBelow('/uploads', place);
    ctx.set('Content-Security-Policy', isFile ? FILES : PAGES);
    ctx.set('X-Content-Type-Options', 'nosniff');
    if (isFile && !SHOWN.test(place)) ctx.set('Content-Disposition', 'attachment');
  };

/** As the static file server will read it, which decodes: `/%75ploads/x` is a file too. */
const decoded = (raw: string): string | undefined => {
  try {
    return path.posix.normalize(decodeURIComponent(raw));
  } catch {
    return undefined;
  }
};

const isBelow = (folder: string, place: string): boolean => place === folder || place.startsWith(`${folder}/`);

export default contentPolicy;
