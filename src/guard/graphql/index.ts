import type { Core } from '@strapi/strapi';
import { guardAccountMutations } from './account-mutations';
import { guardDraftLinks } from './draft-links';
import { exposeTypes } from './exposed-types';
import { guardNullArguments } from './null-arguments';

export function guardGraphql(strapi: Core.Strapi): void {
  exposeTypes(strapi);
  guardDraftLinks(strapi);
  guardAccountMutations(strapi);
  guardNullArguments(strapi);
}
