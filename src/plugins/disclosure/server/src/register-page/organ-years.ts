import type { Knex } from 'knex';
import { assertKnown, oneOf } from '../../../core/parameters';
import type { Parameters } from '../../../core/parameters';
import { parseFilter } from '../../../core/parse-filter';
import { dayIn, yearOf } from '../../../core/plain-date';
import type { OrganYears } from '../../../shared/register-page';
import type { Reading } from '../api/reading';
import { clock } from '../clock';
import { years } from '../counting/years';
import { frozenYears } from '../freeze/frozen-years';
import { TABLES } from '../tables/names';

/** The years of an organ, else of the one with most records: figures, frozen or open, and how often corrected. */
export async function organYears(reading: Reading, parameters: Parameters): Promise<OrganYears> {
  assertKnown(parameters, ['organ', 'locale']);
  const { register, vocabulary, label } = reading;
  const codes = vocabulary.organs.map(({ code }) => code);
  const organ = oneOf(parameters, 'organ', codes) ?? (await busiest(register.db)) ?? codes[0] ?? null;
  const organs = codes.map((code) => ({ code, name: label('organ', code) }));
  const latest = yearOf(dayIn(register.settings.timeZone, await clock.now(register.strapi))) - 1;
  if (organ === null) return { organs, organ, latest, years: [] };

  const rows = (await years(register, parseFilter({ organ }, vocabulary, 'posted'))).reverse();
  const frozen = await frozenYears(register.db, { organs: [organ] });
  const corrected = await register
    .db(TABLES.corrections)
    .where({ organ_code: organ })
    .groupBy('year')
    .select('year')
    .count<{ year: number; count: number | string }[]>({ count: '*' });

  const known = new Set([...rows, ...frozen].map(({ year }) => year));
  return {
    organs,
    organ,
    latest,
    years: [...known]
      .sort((a, b) => b - a)
      .map((year) => {
        const row = rows.find((one) => one.year === year);
        const kept = frozen.find((one) => one.year === year);
        return {
          year,
          disclosed: row?.disclosed ?? 0,
          posted: row?.posted ?? 0,
          withdrawn: row?.withdrawn ?? 0,
          restored: row?.restored ?? 0,
          frozen: kept === undefined ? null : { at: kept.at, sequence: kept.sequence, note: kept.note },
          corrections: Number(corrected.find((one) => one.year === year)?.count ?? 0),
        };
      }),
  };
}

async function busiest(db: Knex): Promise<string | undefined> {
  const found: { organ_code: string } | undefined = await db(TABLES.records)
    .groupBy('organ_code')
    .orderByRaw('count(*) desc, organ_code')
    .first('organ_code');
  return found?.organ_code;
}
