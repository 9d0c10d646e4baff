import type { Core } from '@strapi/strapi';

interface RequestState {
  readonly user?: { readonly id: number | string };
  readonly auth?: {
    readonly strategy?: { readonly name: string };
    readonly credentials?: { readonly id: number | string };
  };
}

/** Who acts in the current request, as `admin:3`, `content-api-token:7`; `system` outside a request. */
export function actorOf(strapi: Core.Strapi): string {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  const strategy = state?.auth?.strategy?.name ?? (state?.user ? 'admin' : undefined);
  if (strategy === undefined) return 'system';
  const id = state?.auth?.credentials?.id ?? state?.user?.id;
  return id === undefined ? strategy : `${strategy}:${id}`;
}

/** The robot that carries an action out, and for whom: both stand in every audit. */
export const robotFor = ({ id, requested_by }: { id: number; requested_by: string }): string =>
  `schedule:${id} for ${requested_by}`;
