import { permissionTo } from './permissions';

const route = (method: 'GET' | 'POST', path: string, action: string, ...permissions: string[]) => ({
  method,
  path,
  handler: `register.${action}`,
  config: {
    policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: permissions } }],
  },
});

/** Routes of the admin's page on the register. */
export const registerPageRoutes = [
  route('GET', '/register', 'records', permissionTo('register.read')),
  route('GET', '/years', 'years', permissionTo('register.read')),
  route('GET', '/explain', 'explain', permissionTo('register.read')),
  route('POST', '/frozen-years', 'freeze', permissionTo('year.freeze')),
];
