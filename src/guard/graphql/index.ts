import type { Core } from '@strapi/strapi';
import { guardAccountMutations } from './account-mutations';
import { guardDraftLinks } from './draft-links';
import { exposeTypes } from './exposed-types';

export function guardGraphql(strapi: Core.Strapi): void {
  exposeTypes(strapi);
  guardDraftLinks(strapi);
  guardAccountMutations(strapi);
}
