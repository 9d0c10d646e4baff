import type { Core } from '@strapi/strapi';
import { isOpenData } from '../src/middlewares/cross-origin';

const config = ({ env }: Core.Config.Shared.ConfigParams) => {
  const origins = env.array('CORS_ORIGINS', []);
  if (origins.includes('*')) throw new Error('CORS_ORIGINS takes origins such as https://www.example.gov.cn, not *');

  const originsFor = ({ path }: { path: string }) => (isOpenData(path) ? [] : origins);
  const overTls = env('PUBLIC_URL', '').startsWith('https://');
  return [
    'global::uncached-errors',
    'global::cross-origin',
    'strapi::logger',
    'global::content-policy',
    'strapi::errors',
    'global::client-errors',
    'global::readable-url',
    { name: 'strapi::security', config: overTls ? {} : { hsts: false } },
    { name: 'strapi::cors', config: { origin: originsFor, credentials: true } },
    'strapi::query',
    'global::readable-body',
    'strapi::body',
    { name: 'global::graphql-shape', config: { landingPage: env('NODE_ENV') !== 'production' } },
    'global::storable-body',
    'global::portal',
    'strapi::session',
    { name: 'strapi::favicon', config: { path: './public/portal/icon.png' } },
    'strapi::public',
  ];
};

export default config;
