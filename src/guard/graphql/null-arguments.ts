import type { Core } from '@strapi/strapi';
import { ParameterRefused } from '../refusal-errors';

type Arguments = { readonly pagination?: unknown };
type Transform = (args: Arguments, options: object) => unknown;

/** Every list of the graphql plugin reads its arguments here; on a page that is `null` it would fail. */
export function guardNullArguments(strapi: Core.Strapi): void {
  const { utils } = strapi.plugin('graphql').service<{ utils: { transformArgs: Transform } }>('builders');
  const stock = utils.transformArgs;
  utils.transformArgs = (args, options) => {
    if (args.pagination === null) {
      throw new ParameterRefused({
        parameter: 'pagination',
        value: null,
        accepts: '{ limit, start } | { page, pageSize }',
      });
    }
    return stock(args, options);
  };
}
