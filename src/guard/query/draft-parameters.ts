import { refused, type Finding } from './finding';
import { isAbsent, isTree, type Tree } from './tree';

/** `publicationState` is what earlier Strapi versions called it. Spelled in any case: what looks like it is it. */
const ASKING_FOR_DRAFTS: ReadonlySet<string> = new Set([
  'status',
  'publicationfilter',
  'haspublishedversion',
  'publicationstate',
]);

const SPELLED: ReadonlySet<string> = new Set(['status', 'publicationFilter', 'hasPublishedVersion']);

export const isDraftParameter = (name: string): boolean => ASKING_FOR_DRAFTS.has(name.trim().toLowerCase());

/** Everything but `status=published` asks for drafts; only at the root, spelled right and with one value, is it understood. */
export function* examineDraftParameters(query: Tree, path = ''): Generator<Finding> {
  for (const [name, value] of Object.entries(query)) {
    if (!isDraftParameter(name) || isAbsent(value)) continue;
    if (path === '' && name === 'status' && value === 'published') continue;

    const parameter = path + name;
    yield { kind: 'drafts', parameter, value };
    if (path !== '' || !SPELLED.has(name) || isTree(value) || Array.isArray(value)) {
      yield refused(parameter, value, 'status=published | status=draft');
    }
  }
}
