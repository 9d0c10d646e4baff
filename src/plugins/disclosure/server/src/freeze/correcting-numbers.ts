import type { Core, Modules } from '@strapi/strapi';
import type { FrozenFigure } from '../../../core/freeze/frozen-figure';
import { talliesFor } from '../counting/numbers';
import { publication } from '../register/publication';
import type { Publication } from '../register/publication';
import { settingsOf, typesOf } from '../settings';
import { lastFrozenYear } from './frozen-years';
import { writeCorrections } from './write-corrections';
import { toFigure } from './year-figures';

type Middleware = Modules.Documents.Middleware.Middleware;

const WRITES: readonly string[] = ['create', 'update', 'clone', 'delete'];

/** A number without a document that is entered, changed or deleted: what it moves in a frozen year is a correction. */
export const correctingNumbers = (strapi: Core.Strapi): Middleware => {
  const settings = settingsOf(strapi);
  const types = typesOf(strapi);
  const numbers = new Map([
    [settings.tallies, { measure: 'decided', cause: 'tally' }],
    [settings.feeIncomes, { measure: 'amount', cause: 'fee_income' }],
  ] as const);

  return async (context, next) => {
    const kind = numbers.get(context.uid);
    if (kind === undefined || !WRITES.includes(context.action)) return next();
    const figuresOf = async ({ trx: db }: Publication, documentId: string | undefined): Promise<FrozenFigure[]> => {
      if (documentId === undefined) return [];
      const tallies = await talliesFor(kind.measure, { strapi, db, settings, types }, documentId);
      return tallies.map((tally) => toFigure(kind.measure, tally));
    };

    return publication(strapi, async (here) => {
      if ((await lastFrozenYear(here.trx)) === null) return next();
      const { documentId: given } = context.params as { documentId?: string };
      const before = context.action === 'clone' ? [] : await figuresOf(here, given);
      const result = (await next()) as { documentId?: string } | null;
      const documentId = result?.documentId ?? given ?? '';
      const after = await figuresOf(here, documentId);
      const change = { ...here, strapi, cause: kind.cause, contentType: context.uid, documentId };
      await writeCorrections(change, { before, after });
      return result as Awaited<ReturnType<typeof next>>;
    });
  };
};
