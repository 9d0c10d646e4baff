import { PERMISSIONS } from '../permissions';

const guarded = (method: string, path: string, handler: string, permission: keyof typeof PERMISSIONS) => ({
  method,
  path,
  handler: `desk.${handler}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [PERMISSIONS[permission]] } },
    ],
  },
});

/** PUT where the content API has PATCH: the admin's client cannot send PATCH. */
export const admin = {
  type: 'admin',
  routes: [
    guarded('GET', '/actions', 'list', 'read'),
    guarded('GET', '/actions/:id/events', 'events', 'read'),
    guarded('GET', '/defaults', 'defaults', 'read'),
    guarded('GET', '/documents/:contentType/:documentId', 'document', 'read'),
    guarded('POST', '/actions', 'set', 'create'),
    guarded('PUT', '/actions/:id', 'change', 'update'),
    guarded('DELETE', '/actions/:id', 'cancel', 'cancel'),
  ],
};
