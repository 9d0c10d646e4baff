import { z } from '@strapi/utils';
import { ACTION_KINDS, ACTION_STATES } from '../../../core/action';
import { ERROR_CODES } from '../../../core/action-error';

const instant = z.string().describe('An instant in UTC, 2026-01-31T01:00:00.000Z');
const text = z.string().nullable();

const problem = z.object({ locale: text, path: z.string().describe('Attribute of the draft'), message: z.string() });

const action = z.object({
  id: z.number(),
  group: text.describe('Actions set together'),
  contentType: z.string(),
  documentId: z.string(),
  locale: text.describe('A locale, * for all; null where the type has none'),
  action: z.enum(ACTION_KINDS),
  dueAt: instant,
  timeZone: z.string(),
  state: z.enum(ACTION_STATES),
  reasonCode: text,
  reason: text,
  attempts: z.number(),
  claimedBy: text,
  leaseUntil: instant.nullable(),
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
  latenessMs: z.number().nullable(),
  error: z
    .object({
      code: z.enum(ERROR_CODES),
      message: z.string(),
      problems: z.array(problem).optional(),
    })
    .nullable(),
  requestedBy: z.string(),
  requesterActive: z.boolean(),
  draftVersion: text.describe('null: the latest draft is published'),
  createdAt: instant,
});

const newAction = z.object({
  contentType: z.string().describe('api::notice.notice'),
  documentId: z.string(),
  locale: z.string().nullable().optional().describe('Default: the default locale; * for all'),
  action: z.enum(ACTION_KINDS),
  dueAt: z.string().describe('With Z or an offset an instant, without one local time in timeZone'),
  timeZone: z.string().optional().describe('IANA name. Default: the legal time zone'),
  publishLatest: z.boolean().optional().describe('Publish the draft as it is when due, whatever changes until then'),
  reasonCode: z.string().optional(),
  reason: z.string().optional().describe('For the public: why it is taken down'),
});

const json = <Schema>(schema: Schema) => ({ 'application/json': schema });

/** Bodies of requests. */
export const bodies = {
  set: json(z.object({ data: z.union([newAction, z.array(newAction)]) })),
  change: json(
    z.object({
      data: z.object({
        dueAt: z.string().optional(),
        timeZone: z.string().optional(),
        state: z.literal('scheduled').optional().describe('Settles needs_review and failed'),
        publishLatest: z.boolean().optional(),
      }),
    }),
  ),
  shift: json(z.object({ data: z.object({ minutes: z.number().describe('Earlier where negative') }) })),
};

/** Shapes of the answers. */
export const answers = {
  list: z.object({
    data: z.array(action),
    meta: z.object({ total: z.number(), limit: z.number(), offset: z.number() }),
  }),
  set: z.object({ data: z.union([action, z.array(action)]) }),
  one: z.object({ data: action }),
  group: z.object({ data: z.array(action) }),
  nextChange: z.object({ data: z.object({ at: instant.nullable() }) }),
  health: z.object({
    data: z.object({
      overdue: z.number(),
      oldestOverdueMs: z.number(),
      failed: z.number(),
      needsReview: z.number(),
      lastTickAt: instant.nullable(),
      postCommitFailures: z.number(),
    }),
  }),
  ready: z.object({ data: z.object({ ready: z.boolean() }) }),
};
