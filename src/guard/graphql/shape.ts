import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { GRAPHQL_LIMITS } from './limits';

type Size = { readonly fields: number; readonly aliases: number };

const NOTHING: Size = { fields: 0, aliases: 0 };

/**
 * Why a request is not looked at any further, or undefined. Runs before validation, which writes fragments out as often as
 * they are named and would be kept busy for ever by a few of them inside one another.
 */
export function tooMuch(document: DocumentNode): string | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Size | 'open'>();

  const sizeOf = (selections: SelectionSetNode | undefined): Size =>
    (selections?.selections ?? [])
      .map((selection): Size => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value);
        const inner = sizeOf(selection.selectionSet);
        return selection.kind === Kind.FIELD ? plus(inner, { fields: 1, aliases: selection.alias ? 1 : 0 }) : inner;
      })
      .reduce(plus, NOTHING);

  const sizeOfFragment = (name: string): Size => {
    const known = measured.get(name);
    const fragment = fragments.get(name);
    if (known === 'open') throw new Unmeasurable(`Fragment ${name} contains itself`);
    if (!fragment) throw new Unmeasurable(`Unknown fragment ${name}`);
    if (known) return known;
    measured.set(name, 'open');
    const size = sizeOf(fragment.selectionSet);
    measured.set(name, size);
    return size;
  };

  try {
    for (const name of fragments.keys()) sizeOfFragment(name);
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    return exceeded(operations.map(({ selectionSet }) => sizeOf(selectionSet)).reduce(plus, NOTHING));
  } catch (error) {
    if (error instanceof Unmeasurable) return error.message;
    throw error;
  }
}

class Unmeasurable extends Error {}

const plus = (a: Size, b: Size): Size => ({ fields: a.fields + b.fields, aliases: a.aliases + b.aliases });

const exceeded = (size: Size): string | undefined =>
  (['fields', 'aliases'] as const)
    .filter((name) => size[name] > GRAPHQL_LIMITS[name])
    .map((name) => `More than ${GRAPHQL_LIMITS[name]} ${name}`)
    .at(0);
