import type { RegisteredType } from '../../../core/registered-type';
import { examine } from '../../../core/verify/examine';
import type { Finding } from '../../../core/verify/finding';
import { publication } from '../register/publication';
import type { Verified } from './reading/documents';
import { readDocuments } from './reading/documents';

const BATCH = 100;

/**
 * Examines documents beside a running server. A difference may be a publication seen halfway: what differs is looked at
 * again under the lock, a hundred documents at a time, and only what still differs is a finding.
 */
export async function examineBeside(
  verified: Verified,
  type: RegisteredType,
  documentIds: readonly string[],
): Promise<Finding[]> {
  const { strapi } = verified;
  const examined = await readDocuments(verified, strapi.db.connection, type, documentIds);
  const differing = examined.filter((each) => examine(each).length > 0).map(({ documentId }) => documentId);
  const findings: Finding[] = [];
  for (let from = 0; from < differing.length; from += BATCH) {
    const batch = differing.slice(from, from + BATCH);
    const again = await publication(strapi, ({ trx }) => readDocuments(verified, trx, type, batch));
    findings.push(...again.flatMap(examine));
  }
  return findings;
}
