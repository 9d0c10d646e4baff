import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

interface RequestState {
  readonly user?: { readonly id: number | string };
  readonly auth?: {
    readonly strategy?: { readonly name: string };
    readonly credentials?: { readonly id: number | string };
  };
}

const acting = new AsyncLocalStorage<string>();

/** Runs `work` on behalf of `actor`, where no request tells who acts. */
export const actingAs = <T>(actor: string, work: () => T): T => acting.run(actor, work);

/** Who acts in the current request, as `admin:3`, `content-api-token:7`; `system` outside a request. Never a name. */
export function actorOf(strapi: Core.Strapi): string {
  const actor = acting.getStore();
  if (actor !== undefined) return actor;
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  const strategy = state?.auth?.strategy?.name ?? (state?.user ? 'admin' : undefined);
  if (strategy === undefined) return 'system';
  const id = state?.auth?.credentials?.id ?? state?.user?.id;
  return id === undefined ? strategy : `${strategy}:${id}`;
}
