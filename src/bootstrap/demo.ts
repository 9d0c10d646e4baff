import type { Core } from '@strapi/strapi';
import { ensureCodeList } from './code-list';
import type { CodeListSeed } from './code-list-entries';
import { addCodeLists, createDirectory } from './demo/directory';
import { publishRecords } from './demo/publish';
import { demoRecords, type ReadSeed } from './demo/records';
import { createTallies, type TallyRow } from './demo/tallies';
import { readSeedFile } from './seed-file';

/** Fills an empty project with the bureau of 2016 and an invented one, wholly or not at all. */
export async function loadDemo(strapi: Core.Strapi) {
  if (!strapi.config.get<boolean>('gongkai.demo')) return;
  if ((await strapi.db.query('api::organ.organ').count()) > 0) return;

  const startedAt = performance.now();
  const read: ReadSeed = (name) => readSeedFile(strapi, name);
  const records = demoRecords(read);
  await strapi.db.transaction(async () => {
    const directory = createDirectory();
    await ensureCodeList(strapi, 'api::organ.organ', read<CodeListSeed[]>('demo/organs'));
    await addCodeLists(strapi, directory);
    await publishRecords(strapi, directory, records);
    await createTallies(strapi, directory, 'decision-tally', read<TallyRow[]>('demo/shili/decision-tallies'));
    await createTallies(strapi, directory, 'fee-income', read<TallyRow[]>('demo/shili/fee-incomes'));
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  strapi.log.info(`Demo loaded: ${records.length} documents of two bureaus in ${seconds} s`);
}
