import { examineCharacters } from './characters';
import { examineDraftParameters, isDraftParameter } from './draft-parameters';
import { examineFields } from './fields';
import { examineFilters } from './filters';
import { refused, type Finding, type Refusal } from './finding';
import { QUERY_LIMITS } from './limits';
import { examinePageSize, examinePagination } from './pagination';
import { examinePopulate } from './populate';
import { examineSort } from './sort';
import { isAbsent, type Tree } from './tree';
import type { FindType } from './type-view';

export type Question = {
  readonly query: Tree;
  /** The type that is asked for. */
  readonly uid: string;
  /** Parameters of this route alone. */
  readonly extra: readonly string[];
};

export type Verdict = {
  readonly refusal: Refusal | undefined;
  /** Set when drafts are asked for: whoever asks must have the right on each of `types`. */
  readonly drafts:
    { readonly parameter: string; readonly value: unknown; readonly types: readonly string[] } | undefined;
};

/** What stands in the way of answering; who asks is not looked at. */
export function examine({ query, uid, extra }: Question, find: FindType): Verdict {
  const findings = [...examineAll(query, uid, extra, find)];
  const asked = findings.find((finding) => finding.kind === 'drafts');
  const reached = findings.flatMap((finding) => (finding.kind === 'reaches' ? [finding.uid] : []));
  return {
    refusal: findings.find((finding) => finding.kind === 'refused'),
    drafts: asked && { parameter: asked.parameter, value: asked.value, types: [...new Set([uid, ...reached])] },
  };
}

const PARAMETERS = ['filters', 'sort', 'fields', 'populate', 'locale', 'pagination', '_q', 'status'];

function* examineAll(query: Tree, uid: string, extra: readonly string[], find: FindType): Generator<Finding> {
  const type = find(uid);
  yield* examineDraftParameters(query);
  yield* examineCharacters(query);
  for (const [name, value] of Object.entries(query)) {
    if (isDraftParameter(name) || isAbsent(value)) continue;
    if (name === 'filters') yield* examineFilters(value, type, find);
    else if (name === 'sort') yield* examineSort(value, type, find);
    else if (name === 'fields') yield* examineFields(value, type);
    else if (name === 'populate') yield* examinePopulate(value, type, find);
    else if (name === 'pagination') yield* examinePagination(value);
    else if (name === 'locale') yield* examineText(name, value, LOCALE, 'zh-Hans, en, *');
    else if (name === '_q') yield* examineText(name, value, SEARCH, `1–${QUERY_LIMITS.searchLength} characters | 字符`);
    else if (!extra.includes(name)) yield refused(name, value, [...PARAMETERS, ...extra]);
    else if (PAGE.includes(name)) yield* examinePageSize(name, value, name);
  }
}

/** GraphQL hands the page over at the root. */
const PAGE = ['start', 'limit', 'page', 'pageSize'];
const LOCALE = /^(\*|[a-z]{2,3}(-[a-z0-9]{2,8})*)$/i;
const SEARCH = new RegExp(`^[^]{0,${QUERY_LIMITS.searchLength}}$`, 'u');

function* examineText(name: string, value: unknown, form: RegExp, accepts: string): Generator<Finding> {
  if (typeof value !== 'string' || !form.test(value)) yield refused(name, value, accepts);
}
