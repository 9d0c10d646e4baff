import type { Instant } from '../../../core/instant';
import { type View, VIEWS } from '../../../core/views';
import type { ActionQuery } from '../../../shared/contracts';
import { onlyParameters, ParameterError, type Parameters, sliceOf, textOf } from './parameters';

type Asked = Omit<ActionQuery, 'limit' | 'offset'>;

const QUESTIONS: Readonly<Record<View, (now: Instant) => Asked>> = {
  upcoming: (now) => ({ state: ['scheduled', 'running', 'retrying'], from: now }),
  overdue: () => ({ overdue: true }),
  failed: () => ({ state: 'failed', newestFirst: true }),
  needs_review: () => ({ state: 'needs_review' }),
  done: () => ({ state: 'done', newestFirst: true }),
  all: () => ({ newestFirst: true }),
};

/** `GET /schedule/actions` of the admin. */
export function readViewQuery(parameters: Parameters, now: Instant): ActionQuery {
  onlyParameters(parameters, ['view', 'limit', 'offset']);
  const asked = textOf(parameters, 'view') ?? 'upcoming';
  const view = VIEWS.find((known) => known === asked);
  if (view === undefined) throw new ParameterError('view', asked, VIEWS);
  return { ...QUESTIONS[view](now), ...sliceOf(parameters) };
}
