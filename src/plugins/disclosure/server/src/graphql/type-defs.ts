import { corrections } from './types/corrections';
import { counts } from './types/counts';
import { explanation } from './types/explanation';
import { queries } from './types/queries';
import { records } from './types/records';
import { years } from './types/years';

/** Plain object types: an entity type under a root field of our own would let nested relations reach drafts. */
export const typeDefs = [years, counts, corrections, records, explanation, queries].join('');
