import { VERIFY } from './permission';

const route = (method: 'GET' | 'POST', path: string, action: string) => ({
  method,
  path,
  handler: `verification.${action}`,
  config: {
    policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [VERIFY] } }],
  },
});

/** Routes of the admin, below `/disclosure`. */
export const verificationRoutes = [
  route('GET', '/verifications/last', 'last'),
  route('POST', '/verifications', 'start'),
];
