import type { Core } from '@strapi/strapi';
import { check } from '../../../core/catalogue/check';
import { columnCodesFor, defaultsFor } from '../../../core/catalogue/defaults';
import { normalizeDocumentNumber } from '../../../core/catalogue/document-number';
import { isEmpty } from '../../../core/catalogue/empty';
import type { Attributes, Fields } from '../../../core/catalogue/fields';
import { attributesOf, fieldsOf, lacks, listOf, textOf } from '../../../core/catalogue/fields';
import { listInput } from '../../../core/catalogue/list-input';
import { isReservedKind } from '../../../core/catalogue/making';
import type { CatalogueType } from './catalogue-type';
import type { LookUps } from './look-ups';
import { refuseWhere } from './refusal';
import type { Bearing } from './taken-numbers';
import { takenNumbers } from './taken-numbers';

export interface Preparation extends Bearing {
  readonly publishing: boolean;
  /** Whether to fill in what is open: at the beginning and at publication, not each time an editor empties a field. */
  readonly filling: boolean;
  readonly lookUps: LookUps;
}

/** What to write besides what was typed; refuses, with every reason, what may not be written. `attributes`: the document after the change. */
export async function prepare(
  strapi: Core.Strapi,
  kind: CatalogueType,
  attributes: Attributes,
  preparation: Preparation,
): Promise<Attributes> {
  const { type, names } = kind;
  const { publishing, filling, lookUps } = preparation;
  const typed = normalized(kind, fieldsOf(type, attributes));
  const given = filling ? await defaults(kind, { ...fieldsOf(type, attributes), ...typed }, preparation) : {};
  const patch = attributesOf(type, { ...typed, ...given });
  const after = { ...attributes, ...patch };
  const fields = fieldsOf(type, after);

  const findings = check({
    type,
    fields,
    days: Object.fromEntries(names.days.map((name) => [name, after[name]])),
    open: names.required.filter((name) => isEmpty(after[name])),
    today: await lookUps.today(),
    organ: await makingOrgan(kind, fields, lookUps),
    publishing,
  });
  const taken = await takenNumbers(strapi, type, fields, preparation);
  refuseWhere(strapi, [...findings, ...taken.findings], taken.details);
  return patch;
}

/** Lists and numbers as they are kept, where that is not how they were typed. */
function normalized({ type }: CatalogueType, fields: Fields): Fields {
  const typed = textOf(fields.documentNumber);
  const values: Fields = {
    channels: listInput(fields.channels),
    keywords: listInput(fields.keywords),
    ...(typed !== '' && {
      documentNumber: normalizeDocumentNumber(type.documentNumbers ?? 'free', typed) ?? fields.documentNumber,
    }),
  };
  return Object.fromEntries(
    Object.entries(values).filter(
      ([part, value]) => JSON.stringify(value) !== JSON.stringify(fields[part as keyof Fields]),
    ),
  );
}

async function defaults({ type }: CatalogueType, fields: Fields, { publishing, lookUps }: Preparation) {
  return defaultsFor(type, fields, {
    today: await lookUps.today(),
    onlyOrgan: lacks(type, fields, 'organ') ? await lookUps.onlyOrgan() : null,
    columns: lacks(type, fields, 'columns') ? await lookUps.columns(columnCodesFor(type, fields)) : [],
    publishing,
  });
}

const makingOrgan = async ({ type }: CatalogueType, fields: Fields, lookUps: LookUps) => {
  const [organ] = listOf(fields.organ);
  const matters = type.feeds === 'regulation' && fields.origin !== 'reprint' && isReservedKind(textOf(fields.kind));
  return matters && organ !== undefined ? lookUps.organ(organ) : null;
};
