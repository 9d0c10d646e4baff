import type { Core } from '@strapi/strapi';
import type { MakingOrgan } from '../../../core/catalogue/making';
import type { PlainDate } from '../../../core/plain-date';
import { dayIn } from '../../../core/plain-date';
import { clock } from '../clock';
import { settingsOf } from '../settings';

/** What defaults and rules ask of the database, each question at most once for a document. */
export interface LookUps {
  today(): Promise<PlainDate>;
  onlyOrgan(): Promise<string | null>;
  columns(codes: readonly string[]): Promise<readonly string[]>;
  organ(documentId: string): Promise<MakingOrgan | null>;
}

export function createLookUps(strapi: Core.Strapi): LookUps {
  const { organs, columns, timeZone } = settingsOf(strapi);
  return {
    today: once(async () => dayIn(timeZone, await clock.now(strapi))),
    onlyOrgan: once(async () => {
      const rows = await documentIds(strapi, organs, {});
      return rows.length === 1 ? (rows[0] ?? null) : null;
    }),
    columns: once((codes: readonly string[]) =>
      codes.length === 0 ? Promise.resolve([]) : documentIds(strapi, columns, { code: { $in: codes } }),
    ),
    organ: once(async (documentId: string) => {
      const row = (await strapi.db.query(organs).findOne({ where: { documentId } })) as Partial<MakingOrgan> | null;
      return row && { nature: row.nature ?? null, level: row.level ?? null, makesRules: row.makesRules === true };
    }),
  };
}

const documentIds = async (strapi: Core.Strapi, uid: string, where: object): Promise<string[]> => {
  const rows = (await strapi.db.query(uid).findMany({ select: ['documentId'], where })) as { documentId: string }[];
  return [...new Set(rows.map(({ documentId }) => documentId))];
};

/** Remembers the first answer: within one call the question is always the same. */
const once = <Arguments extends unknown[], Answer>(ask: (...given: Arguments) => Promise<Answer>) => {
  let answer: Promise<Answer> | undefined;
  return (...given: Arguments) => (answer ??= ask(...given));
};
