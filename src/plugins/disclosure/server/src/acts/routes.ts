import { permissionFor } from './permissions';

const route = (method: 'GET' | 'POST', path: string, action: string) => ({
  method,
  path,
  handler: `record.${action}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [permissionFor('read')] } },
    ],
  },
});

/** Whether somebody may do the act itself is asked once it is known which. */
export const recordRoutes = [
  route('GET', '/types', 'types'),
  route('GET', '/records/:documentId', 'record'),
  route('POST', '/records/:documentId/acts', 'act'),
];
