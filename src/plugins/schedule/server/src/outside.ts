import { createApiController } from './controllers/api';
import { createDeskController } from './controllers/desk';
import { createPublicController } from './controllers/public';
import { apiToken } from './middlewares/api-token';
import { admin } from './routes/admin';
import { contentApi } from './routes/content-api';

/** What other programs and the admin reach. */
export const outside = {
  controllers: { api: createApiController, public: createPublicController, desk: createDeskController },
  middlewares: { 'api-token': apiToken },
  routes: { 'content-api': contentApi, admin },
};
