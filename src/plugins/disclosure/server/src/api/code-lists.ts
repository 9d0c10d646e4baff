import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Organ } from '../../../core/organs';
import { inTreeOrder } from '../../../core/tree';
import type { PlainDate } from '../../../core/plain-date';
import type { DisclosureSettings } from '../../../core/settings';
import type { Code } from '../../../core/vocabulary';
import { columnOf, linkOf, tableOf } from '../register/content-tables';

/** A code with its names by locale. */
export interface Listed extends Code {
  readonly names: Readonly<Record<string, string>>;
  readonly order: number;
}

export interface CodeLists {
  readonly organs: readonly (Organ & Listed)[];
  readonly topics: readonly Listed[];
  readonly columns: readonly Listed[];
}

interface StoredCode {
  readonly code: string;
  readonly locale: string;
  readonly name: string;
  readonly order?: number | null;
  readonly ended_on?: PlainDate | null;
  readonly parent: string | null;
  readonly successor?: string | null;
}

interface List {
  readonly uid: string;
  readonly relations: readonly string[];
  readonly attributes: readonly string[];
}

/** One statement for all locales of a list, each code with the codes it points to. */
async function storedCodes(strapi: Core.Strapi, db: Knex, { uid, relations, attributes }: List): Promise<StoredCode[]> {
  const query = db({ item: tableOf(strapi, uid) }).select('item.code', 'item.locale', 'item.name');
  for (const attribute of attributes) query.select(`item.${columnOf(strapi, uid, attribute)}`);
  for (const relation of relations) {
    const link = linkOf(strapi, uid, relation);
    query
      .leftJoin({ [`${relation}_link`]: link.table }, `${relation}_link.${link.from}`, 'item.id')
      .leftJoin({ [`${relation}_item`]: link.targetTable }, `${relation}_item.id`, `${relation}_link.${link.to}`)
      .select({ [relation]: `${relation}_item.code` });
  }
  return query;
}

const natural = new Intl.Collator('en', { numeric: true });

/** One entry a code, as its default locale's row says, with its names in all locales. */
function listed(rows: readonly StoredCode[], defaultLocale: string): (Organ & Listed)[] {
  const byCode = new Map<string, StoredCode[]>();
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  const codes = [...byCode.values()]
    .flatMap((locales) => {
      const main = locales.find(({ locale }) => locale === defaultLocale) ?? locales[0];
      if (main === undefined) return [];
      return {
        code: main.code,
        parent: main.parent,
        order: main.order ?? 0,
        names: Object.fromEntries(locales.map(({ locale, name }) => [locale, name])),
        endedOn: main.ended_on ?? null,
        successor: main.successor ?? null,
      };
    })
    .sort((a, b) => a.order - b.order || natural.compare(a.code, b.code));
  return inTreeOrder(codes);
}

export async function readCodeLists(strapi: Core.Strapi, db: Knex, settings: DisclosureSettings): Promise<CodeLists> {
  const read = async (list: List) => listed(await storedCodes(strapi, db, list), settings.defaultLocale);
  return {
    organs: await read({ uid: settings.organs, relations: ['parent', 'successor'], attributes: ['endedOn'] }),
    topics: await read({ uid: settings.topics, relations: ['parent'], attributes: ['order'] }),
    columns: await read({ uid: settings.columns, relations: ['parent'], attributes: ['order'] }),
  };
}
