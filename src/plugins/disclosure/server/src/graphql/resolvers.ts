import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Parameters } from '../../../core/parameters';
import { originOf, refusing } from '../api/controller';
import { correctionsAnswer } from '../api/corrections-answer';
import { countsAnswer } from '../api/counts-answer';
import { explainAnswer } from '../api/explain-answer';
import type { Reading } from '../api/reading';
import { startReading } from '../api/reading';
import { recordAnswer, recordsAnswer } from '../api/records-answer';
import { detail as detailSchema } from '../api/schemas';
import { yearAnswer, yearsAnswer } from '../api/years-answer';

const detailShape = detailSchema.shape;

type Arguments = Readonly<Record<string, unknown>>;

interface GraphqlContext {
  readonly koaContext: Context;
}

/** Lists as the query string writes them; what is not given is not there. */
const toParameters = (args: Arguments): Parameters =>
  Object.fromEntries(
    Object.entries(args)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );

/** Relations and own fields have names that no schema can foresee: they come as a list and as JSON. */
const toRecord = ({ relations, ...detail }: Awaited<ReturnType<typeof recordAnswer>>['data']) => ({
  ...detail,
  relations: Object.entries(relations).map(([name, records]) => ({ name, records })),
  fields: Object.fromEntries(Object.entries(detail).filter(([name]) => !(name in detailShape))),
});

type Resolver<T> = (parent: unknown, args: Arguments, context: GraphqlContext) => Promise<T>;

/** Refuses the field a second time in one request. */
function onlyOnce<T>(resolver: Resolver<T>): Resolver<T> {
  const asked = new WeakSet<Context>();
  return (parent, args, context) => {
    if (asked.has(context.koaContext)) throw new errors.ValidationError('Ask for one disclosureExplain in a request');
    asked.add(context.koaContext);
    return resolver(parent, args, context);
  };
}

/** The same answers as REST's, from the same functions. */
export function createResolvers(strapi: Core.Strapi) {
  const answering =
    <T>(answer: (reading: Reading, args: Arguments) => Promise<T>) =>
    (_: unknown, args: Arguments, { koaContext }: GraphqlContext) =>
      refusing(async () => answer(await startReading(strapi, toParameters(args), originOf(strapi, koaContext)), args));

  return {
    disclosureYears: answering(async (reading, args) => (await yearsAnswer(reading, toParameters(args))).data),
    disclosureYear: answering(
      async (reading, { year, ...args }) => (await yearAnswer(reading, String(year), toParameters(args))).data,
    ),
    disclosureCounts: answering((reading, args) => countsAnswer(reading, toParameters(args))),
    disclosureCorrections: answering((reading, args) => correctionsAnswer(reading, toParameters(args))),
    disclosureExplain: onlyOnce(answering((reading, args) => explainAnswer(reading, toParameters(args)))),
    disclosureRecords: answering((reading, args) => recordsAnswer(reading, toParameters(args))),
    disclosureRecord: answering(async (reading, { documentId, ...args }) =>
      toRecord((await recordAnswer(reading, String(documentId), toParameters(args))).data),
    ),
  };
}
