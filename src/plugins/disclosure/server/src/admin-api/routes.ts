const get = (path: string, action: string) => ({
  method: 'GET',
  path,
  handler: `admin.${action}`,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** For the admin, below `/disclosure`. */
export const adminRoutes = [get('/registered-types', 'registeredTypes')];
