import { z } from '@strapi/utils';
import { EXCLUSIONS } from '../../../core/explain/exclusions';
import { ROLES } from '../../../core/freeze/roles';

const text = z.string().nullable();
const day = z.string().describe('A calendar day, 2016-01-31');

const meta = z.object({
  api: z.literal('1'),
  locale: z.string(),
  asOf: text.describe('Instant of the last change of the register'),
  registerVersion: z.number(),
  timeZone: z.string(),
});

const labels = z.record(z.string(), z.record(z.string(), z.string()));

const yearRow = z.object({
  year: z.number(),
  disclosed: z.number(),
  posted: z.number(),
  withdrawn: z.number(),
  restored: z.number(),
  available: z.number(),
});

const breakdown = z.array(z.object({ key: z.string(), label: z.string(), value: z.number() }));

const card = z.object({
  documentId: z.string(),
  contentType: z.string(),
  kind: z.string(),
  locale: text,
  indexNumber: z.string(),
  documentNumber: text,
  slug: text,
  title: text,
  summary: text,
  organ: z.object({ code: z.string(), name: z.string() }),
  topic: text,
  columns: z.array(z.string()),
  madeOn: day,
  disclosedOn: day,
  disclosedAt: z.string(),
  migrated: z.boolean(),
  origin: z.enum(['own', 'reprint']),
  state: z.enum(['public', 'withdrawn', 'sealed', 'voided']),
  withdrawnOn: text,
  reasonCode: text,
  reason: text,
  amountYuan: z.number().nullable(),
  deadline: text.optional().describe('Only where the site shows the timeliness of single records'),
  deadlineProvisional: z.boolean().nullable().optional(),
  timeliness: z.enum(['on_time', 'late', 'provisional', 'not_applicable']).nullable().optional(),
  links: z.object({ self: z.string(), page: z.string(), content: text }),
});

/** A card with its text; a type's own fields stand beside these. */
export const detail = card.extend({
  statutoryItem: text,
  channels: z.array(z.string()),
  keywords: z.array(z.string()),
  locales: z.array(z.string()),
  body: text,
  bodyHtml: text,
  coIssuers: z.array(z.object({ code: z.string(), name: z.string() })),
  attachments: z.array(
    z.object({ name: z.string(), url: z.string(), mime: text, size: z.number().describe('Bytes'), sha256: text }),
  ),
  relations: z.record(z.string(), z.array(card)),
});

const code = z.object({ code: z.string(), label: z.string(), parent: text, order: z.number() });

/** Shapes of the answers, for the OpenAPI document. */
export const years = z.object({ data: z.array(yearRow), meta });

export const year = z.object({
  data: yearRow.extend({
    byKind: breakdown,
    byOrgan: breakdown,
    byTopic: breakdown,
    byMonth: breakdown,
    byStatutoryItem: breakdown,
    byColumn: breakdown,
    byChannel: breakdown,
  }),
  meta: meta.extend({ measure: z.string() }),
});

export const counts = z.object({
  data: z.array(z.record(z.string(), z.union([z.string(), z.number()]))),
  meta: meta.extend({
    measure: z.string(),
    unit: z.enum(['record', 'decision', 'yuan']),
    total: z.number(),
    additive: z.boolean(),
    basis: z.enum(['current', 'published']),
    frozenYears: z
      .array(z.number())
      .describe('Years asked about that basis=published answers for all organs asked about'),
    frozen: z
      .array(z.object({ organ: z.string(), year: z.number(), at: z.string(), registerVersion: z.number() }))
      .optional()
      .describe('With basis=published: when each organ and year was frozen'),
    labels,
  }),
});

const correctedFigure = z.object({
  month: text,
  kind: z.string(),
  topic: text,
  statutoryItem: text,
  columns: z.array(z.string()),
  channels: z.array(z.string()),
  from: z.number(),
  to: z.number(),
});

export const corrections = z.object({
  data: z.array(
    z.object({
      at: z.string(),
      registerVersion: z.number(),
      organ: z.object({ code: z.string(), name: z.string() }),
      year: z.number(),
      measure: z.string(),
      unit: z.enum(['record', 'decision', 'yuan']),
      kind: text,
      from: z.number(),
      to: z.number(),
      moves: z.array(correctedFigure),
      role: z.enum(ROLES),
      cause: z.string(),
      reasonCode: text,
      reason: z.string(),
      record: z.object({ documentId: z.string(), contentType: z.string(), indexNumber: z.string() }).nullable(),
    }),
  ),
  meta: meta.extend({ total: z.number(), nextCursor: text, prevCursor: text, labels }),
});

export const records = z.object({
  data: z.array(card),
  meta: meta.extend({
    measure: z.string(),
    total: z.number().describe('Of the listed records, in the unit of the measure'),
    notPublic: z.number().describe('The rest of the figure: total + notPublic = the figure of /counts'),
    records: z.number(),
    nextCursor: text,
    prevCursor: text,
  }),
});

export const record = z.object({ data: detail, meta });

export const explain = z.object({
  data: z.object({
    value: z.number().describe('The figure of /counts'),
    rule: z.string().describe('What the measure counts, in words'),
    ruleVersion: z.number().describe('Grows when the rule changes'),
    included: z.object({
      count: z.number(),
      value: z.number().describe('What these records add, in the unit of the measure'),
      tallied: z.number().describe('What numbers without documents add'),
      records: z.array(card),
    }),
    excluded: z.array(
      z.object({ reason: z.enum(EXCLUSIONS), label: z.string(), count: z.number(), records: z.array(card) }),
    ),
  }),
  meta: meta.extend({ measure: z.string(), unit: z.enum(['record', 'decision', 'yuan']) }),
});

export const vocabulary = z.object({
  data: z.object({
    kinds: z.array(code.extend({ catalogue: z.boolean() })),
    measures: z.array(
      code.extend({ unit: z.string(), nature: z.string(), kinds: z.array(z.string()), listed: z.boolean() }),
    ),
    states: z.array(code),
    reasons: z.array(code.extend({ seals: z.boolean().describe('The public learns the class of reason alone') })),
    topics: z.array(code),
    columns: z.array(code),
    items: z.array(code),
    channels: z.array(code),
    exclusions: z.array(code),
    organs: z.array(code),
    limits: z.array(
      z.object({
        kinds: z.array(z.string()),
        days: z.number().nullable(),
        count: text.describe('working or calendar'),
        from: text,
        basis: z.string(),
      }),
    ),
  }),
  meta,
});

export const head = z.object({
  data: z.object({
    sequence: z.number().describe('Number of events in the log'),
    hash: z.string().describe('SHA-256 of the last event and the hash before it'),
    at: text.describe('Instant of the last event'),
  }),
  meta,
});
