import type { Core } from '@strapi/strapi';
import type { Attributes, Fields } from '../../../core/catalogue/fields';
import { fieldsOf, textOf } from '../../../core/catalogue/fields';
import type { Finding, Problem } from '../../../core/catalogue/finding';
import type { Part, RegisteredType } from '../../../core/registered-type';
import { callerOf } from './caller';
import type { Bearer } from './number-bearers';
import { bearerOfDocumentNumber, bearerOfIndexNumber, isThere, withoutSealedTitle } from './number-bearers';
import { mayKnow } from './readable';

/** Numbers that another document bears already, and for the client which one that is. */
export interface TakenNumbers {
  readonly findings: readonly Finding[];
  readonly details: { readonly first?: Bearer & { readonly link: string | null } };
}

/** What is known of the document whose numbers are judged. */
export interface Bearing {
  readonly documentId: string | undefined;
  /** The document as it was when its number was last judged: what has not changed since is not looked up again. */
  readonly judged: Attributes | undefined;
  /** A document of the register keeps its index number, whatever is typed. */
  readonly isRegistered: boolean;
}

export async function takenNumbers(
  strapi: Core.Strapi,
  type: RegisteredType,
  fields: Fields,
  { documentId, judged, isRegistered }: Bearing,
): Promise<TakenNumbers> {
  const documentNumber = isJudged(type, fields, judged) ? '' : textOf(fields.documentNumber);
  const indexNumber = isRegistered ? '' : textOf(fields.indexNumber);
  const bearers: readonly NumberOf[] = [
    [
      'documentNumber',
      'number_taken',
      documentNumber,
      await withoutSealedTitle(strapi, await bearerOfDocumentNumber(strapi, fields, documentNumber, documentId)),
    ],
    ['indexNumber', 'index_number_taken', indexNumber, await bearerOfIndexNumber(strapi, indexNumber, documentId)],
  ];
  const findings: Finding[] = [];
  let first: TakenNumbers['details']['first'];
  for (const [part, problem, value, bearer] of bearers) {
    if (bearer === undefined) continue;
    const attribute = type.attribute[part] ?? part;
    const isSeen = await mayKnow(strapi, bearer.contentType, bearer.documentId);
    const link = isSeen && (await isThere(strapi, bearer)) ? linkTo(bearer) : null;
    if (isSeen) first ??= { ...bearer, link };
    findings.push(
      isSeen
        ? { attribute, problem, details: { value, title: bearer.title, where: whereIs(strapi, bearer, link) } }
        : { attribute, problem: 'number_taken_unseen', details: { value } },
    );
  }
  return { findings, details: first === undefined ? {} : { first } };
}

const MAKE_A_NUMBER: readonly Part[] = ['documentNumber', 'origin', 'issuer', 'organ'];

function isJudged(type: RegisteredType, fields: Fields, judged: Attributes | undefined): boolean {
  if (judged === undefined) return false;
  const before = fieldsOf(type, judged);
  return MAKE_A_NUMBER.every((part) => JSON.stringify(fields[part] ?? null) === JSON.stringify(before[part] ?? null));
}

type NumberOf = readonly [part: Part, problem: Problem, value: string, bearer: Bearer | undefined];

const whereIs = (strapi: Core.Strapi, { documentId }: Bearer, link: string | null): string =>
  callerOf(strapi).isAdmin && link !== null ? `/admin${link}` : documentId;

const linkTo = ({ contentType, documentId }: Bearer): string =>
  `/content-manager/collection-types/${contentType}/${documentId}`;
