import type { Core } from '@strapi/strapi';

/** `demo`: bring the demonstration data to an empty database at this start. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  demo: env.bool('GONGKAI_DEMO', false),
});

export default config;
