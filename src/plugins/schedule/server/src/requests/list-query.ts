import type { ActionQuery } from '../../../shared/contracts';
import { instantOf, onlyParameters, type Parameters, sliceOf, statesOf, textOf } from './parameters';

export const LIST_PARAMETERS = [
  'state',
  'contentType',
  'documentId',
  'group',
  'from',
  'to',
  'limit',
  'offset',
] as const;

/** `GET /actions`: what is not named is not asked for. */
export function readListQuery(parameters: Parameters): ActionQuery {
  onlyParameters(parameters, LIST_PARAMETERS);
  const filters = {
    state: statesOf(parameters),
    contentType: textOf(parameters, 'contentType'),
    documentId: textOf(parameters, 'documentId'),
    group: textOf(parameters, 'group'),
    from: instantOf(parameters, 'from'),
    to: instantOf(parameters, 'to'),
  };
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
  return { ...given, ...sliceOf(parameters) };
}
