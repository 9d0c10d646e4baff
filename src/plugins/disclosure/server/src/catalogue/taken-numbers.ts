import type { Core } from '@strapi/strapi';
import type { Fields } from '../../../core/catalogue/fields';
import { textOf } from '../../../core/catalogue/fields';
import type { Finding, Problem } from '../../../core/catalogue/finding';
import type { Part, RegisteredType } from '../../../core/registered-type';
import { callerOf } from './caller';
import type { Bearer } from './number-bearers';
import { bearerOfDocumentNumber, bearerOfIndexNumber } from './number-bearers';

/** Numbers that another document bears already, and for the client which one that is. */
export interface TakenNumbers {
  readonly findings: readonly Finding[];
  readonly details: { readonly first?: Bearer & { readonly link: string } };
}

export async function takenNumbers(
  strapi: Core.Strapi,
  type: RegisteredType,
  fields: Fields,
  documentId: string | undefined,
): Promise<TakenNumbers> {
  const documentNumber = textOf(fields.documentNumber);
  const indexNumber = textOf(fields.indexNumber);
  const bearers: readonly NumberOf[] = [
    [
      'documentNumber',
      'number_taken',
      documentNumber,
      await bearerOfDocumentNumber(strapi, fields, documentNumber, documentId),
    ],
    ['indexNumber', 'index_number_taken', indexNumber, await bearerOfIndexNumber(strapi, indexNumber, documentId)],
  ];
  const findings = bearers.flatMap(([part, problem, value, bearer]): Finding[] =>
    bearer === undefined
      ? []
      : [{ attribute: type.attribute[part] ?? part, problem, details: { value, ...nameOf(strapi, bearer) } }],
  );
  const first = bearers.map(([, , , bearer]) => bearer).find((bearer) => bearer !== undefined);
  return { findings, details: first === undefined ? {} : { first: { ...first, link: linkTo(first) } } };
}

type NumberOf = readonly [part: Part, problem: Problem, value: string, bearer: Bearer | undefined];

const nameOf = (strapi: Core.Strapi, bearer: Bearer) => ({
  title: bearer.title,
  where: callerOf(strapi).isAdmin ? `/admin${linkTo(bearer)}` : bearer.documentId,
});

const linkTo = ({ contentType, documentId }: Bearer): string =>
  `/content-manager/collection-types/${contentType}/${documentId}`;
