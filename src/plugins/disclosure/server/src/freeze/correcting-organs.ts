import type { Core, Modules } from '@strapi/strapi';
import type { FrozenFigure } from '../../../core/freeze/frozen-figure';
import { answerableOn } from '../../../core/organs';
import type { Organ } from '../../../core/organs';
import { lastDayOf } from '../../../core/plain-date';
import type { Register } from '../counting/counts';
import { publication } from '../register/publication';
import { settingsOf } from '../settings';
import { recordFigures } from './finest-figures';
import { frozenYears } from './frozen-years';
import { registerIn } from './register-in';
import { writeCorrections } from './write-corrections';

type Middleware = Modules.Documents.Middleware.Middleware;

/** An organ's end or successor hands over what is in force: in a frozen year that is a correction of both. */
export const correctingOrgans =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    if (context.uid !== settingsOf(strapi).organs || context.action !== 'update') return next();
    return publication(strapi, async (here) => {
      const years = [...new Set((await frozenYears(here.trx)).map(({ year }) => year))];
      if (years.length === 0) return next();

      const before = await registerIn(strapi, here.trx);
      const result = await next();
      const after = await registerIn(strapi, here.trx);
      const { documentId = '' } = context.params as { documentId?: string };
      const change = { ...here, strapi, cause: 'organ', contentType: context.uid, documentId };
      await writeCorrections(change, await handedOver(before, after, years));
      return result;
    });
  };

/** Figures of the organs whose answerer differs, in the years in which it does. */
async function handedOver(before: Register, after: Register, years: readonly number[]) {
  const answerers = (organs: readonly Organ[], year: number) =>
    new Map(organs.map(({ code }) => [code, answerableOn(organs, code, lastDayOf(year))]));
  const figures: { before: FrozenFigure[]; after: FrozenFigure[] } = { before: [], after: [] };
  for (const year of years) {
    const [old, now] = [answerers(before.organs, year), answerers(after.organs, year)];
    const concerned = new Set(
      [...old].flatMap(([code, answerer]) => {
        const successor = now.get(code) ?? answerer;
        return successor === answerer ? [] : [answerer, successor];
      }),
    );
    for (const organ of concerned) {
      figures.before.push(...(await inForce(before, organ, year)));
      figures.after.push(...(await inForce(after, organ, year)));
    }
  }
  return figures;
}

const inForce = (register: Register, organ: string, year: number): Promise<FrozenFigure[]> =>
  recordFigures(register, { organ }, [year], ['inForce']);
