import type { Core } from '@strapi/strapi';
import { groupBy } from '../../../../core/group-by';
import { examine } from '../../../../core/verify/examine';
import type { Finding, FindingCode } from '../../../../core/verify/finding';
import { publication } from '../../register/publication';
import { findRecord } from '../../register/records';
import { makeAppendOnly } from '../../tables/append-only';
import { settingsOf, typesOf } from '../../settings';
import { BREAKS } from '../acknowledged';
import { catchUp } from '../steps/sequences';
import { readDocuments } from '../reading/documents';
import { findingsOf } from '../store';
import type { Verification } from '../verification';
import { ownUp } from './correcting';
import { correctDocument } from './document';
import { correctFrozenYear, yearsOf } from './frozen-year';
import { correctNumber } from './number';

const CHUNK = 200;

/** Sets right what a run has found, each document in a transaction of its own. What cannot be is logged and stays found. */
export async function correct(
  strapi: Core.Strapi,
  { id, found }: Verification,
  reason: string,
  progress: (done: number, total: number) => void,
): Promise<void> {
  let done = 0;
  let frozen: readonly Finding[] = [];
  for (let after = 0; ;) {
    const findings = await findingsOf(strapi.db.connection, id, { limit: CHUNK, after });
    const last = findings.at(-1);
    if (last === undefined) break;
    after = last.id;
    frozen = [...frozen, ...findings.filter(({ code }) => code === 'figures_uncorrected')];
    const subjects = groupBy(findings, ({ contentType, documentId }) => JSON.stringify([contentType, documentId]));
    for (const ofOne of subjects.values()) {
      await trying(strapi, ofOne, () => correctOne(strapi, ofOne, reason));
      done += ofOne.length;
      progress(done, found);
    }
  }
  // The figures follow the documents: what differs after them is left.
  for (const year of yearsOf(frozen)) {
    const ofYear = frozen.filter(({ field }) => field?.startsWith(`${year.organ} ${year.year} `));
    await trying(strapi, ofYear, () =>
      publication(strapi, (here) => correctFrozenYear({ ...here, strapi, reason }, year), { reason }),
    );
  }
}

async function trying(strapi: Core.Strapi, [first]: readonly Finding[], work: () => Promise<void>) {
  try {
    await work();
  } catch (error) {
    const what = [first?.code, first?.contentType, first?.documentId ?? first?.field].filter(Boolean).join(' ');
    strapi.log.error(`disclosure: ${what} cannot be corrected: ${String(error)}`);
  }
}

async function correctOne(strapi: Core.Strapi, findings: readonly Finding[], reason: string): Promise<void> {
  const { contentType = null, documentId = null } = findings[0] ?? {};
  const settings = settingsOf(strapi);
  const types = typesOf(strapi);
  const type = types.find(({ uid }) => uid === contentType);
  await publication(
    strapi,
    async (here) => {
      if (documentId === null) return correctLog({ ...here, strapi, reason }, findings);
      if (type === undefined) return correctNumber({ ...here, strapi, settings, reason }, findings);
      const verified = { strapi, settings, types };
      const [examined] = await readDocuments(verified, here.trx, type, [documentId]);
      const still = examined === undefined ? [] : examine(examined);
      // Put right meanwhile, by a publication or with an earlier finding.
      if (examined === undefined || still.length === 0) return;
      const record = await findRecord(here.trx, type.uid, documentId);
      const publishing = { ...here, strapi, settings, type, documentId, record };
      await correctDocument({ ...publishing, examined, findings: still, reason });
    },
    { reason },
  );
}

const CORRECTABLE: readonly FindingCode[] = ['guard_missing', 'sequence_behind', ...BREAKS];

/** What is not of one document: the guard is put back, a break of the chain is owned up to. */
async function correctLog(here: Parameters<typeof ownUp>[0], findings: readonly Finding[]): Promise<void> {
  for (const finding of findings) {
    if (finding.code === 'guard_missing') await makeAppendOnly(here.trx);
    if (finding.code === 'sequence_behind') await catchUp(here.trx, finding);
    if (CORRECTABLE.includes(finding.code)) await ownUp(here, finding);
  }
}
