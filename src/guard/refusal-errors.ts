import { errors } from '@strapi/utils';

type Details = { readonly parameter: string; readonly value: unknown; readonly accepts: string | readonly string[] };

const LONGEST_VALUE = 100;

/** 403. A `PolicyError`, because Strapi keeps message and details of no other refusal thrown behind its authorization. */
export class DraftsNotPublic extends errors.PolicyError {
  override name = 'ForbiddenError' as 'PolicyError';

  constructor(details: Details) {
    super('草稿不公开 · Drafts are not public', shortened(details));
  }
}

/** 400, naming the parameter and what it takes. */
export class ParameterRefused extends errors.ValidationError {
  constructor(details: Details) {
    super(`参数 ${details.parameter} 不可用 · Invalid parameter ${details.parameter}`, shortened(details));
  }
}

const shortened = ({ parameter, value, accepts }: Details) => ({
  parameter,
  value: (typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? '')).slice(
    0,
    LONGEST_VALUE,
  ),
  accepts,
});
