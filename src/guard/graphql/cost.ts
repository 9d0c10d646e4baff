import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { GRAPHQL_LIMITS } from './limits';

export type Operation = {
  readonly root: GraphQLObjectType;
  readonly selectionSet: SelectionSetNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Entries that would be read if every list were full: one below a list counts as often as the list is long. */
export function entriesOf({ root, selectionSet, fragments, variables }: Operation): number {
  const below = (set: SelectionSetNode, type: GraphQLObjectType): number =>
    set.selections
      .map((selection): number => {
        if (selection.kind === Kind.FIELD) return ofField(selection, type);
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        return inner ? below(inner.selectionSet, type) : 0;
      })
      .reduce((sum, entries) => sum + entries, 0);

  const ofField = (field: FieldNode, parent: GraphQLObjectType): number => {
    const definition = parent.getFields()[field.name.value];
    if (!definition || !field.selectionSet) return 0;
    const type = getNamedType(definition.type);
    const inner = isObjectType(type) ? below(field.selectionSet, type) : 0;
    return timesOf(field, definition.type, variables) * (1 + inner);
  };
  return below(selectionSet, root);
}

/** `x_connection` is no list, but its page is asked for there: its `nodes` are counted once for each, which errs on the safe side. */
const timesOf = (field: FieldNode, type: GraphQLOutputType, variables: Operation['variables']): number => {
  const argument = field.arguments?.find(({ name }) => name.value === 'pagination' || name.value === 'limit');
  const value: unknown = argument && valueFromASTUntyped(argument.value, variables);
  const asked = typeof value === 'object' && value !== null ? (pageOf(value) ?? GRAPHQL_LIMITS.page) : value;
  if (typeof asked === 'number' && asked >= 0) return Math.min(asked, GRAPHQL_LIMITS.longestPage);
  if (asked !== undefined) return GRAPHQL_LIMITS.longestPage;
  return isList(type) ? GRAPHQL_LIMITS.page : 1;
};

const pageOf = (pagination: { limit?: unknown; pageSize?: unknown }): unknown =>
  pagination.limit ?? pagination.pageSize;

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));
