import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { entriesOf } from './cost';
import { GRAPHQL_LIMITS } from './limits';

type Request = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation?: OperationDefinitionNode;
  readonly request: { readonly variables?: Record<string, unknown> };
};

/** Refuses an operation that would read too many entries, with its variables as sent or by default. */
export const costLimit = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }: Request) => {
      const root = operation && schema.getRootType(operation.operation);
      if (!operation || !root) return;

      const fields = operation.selectionSet.selections.length;
      if (fields > GRAPHQL_LIMITS.rootFields)
        throw refused(`More than ${GRAPHQL_LIMITS.rootFields} fields at the root`);

      const { selectionSet } = operation;
      const entries = entriesOf({
        root,
        selectionSet,
        fragments: fragmentsIn(document),
        variables: { ...defaultsOf(operation), ...request.variables },
      });
      if (entries > GRAPHQL_LIMITS.entries)
        throw refused(`Up to ${entries} entries asked, at most ${GRAPHQL_LIMITS.entries}`);
    },
  }),
};

/** The values that variables have where none are sent. */
const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

const refused = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } } });

const fragmentsIn = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

type Answer = { readonly response: { readonly body: { kind: string; singleResult?: { errors?: readonly Told[] } } } };
type Told = { readonly message: string; readonly extensions?: { readonly code?: unknown } };

/** Says nothing of the inside: no SQL or table names of a failure, and no names that resemble a wrong one. */
export const discreetErrors = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }: Answer) => {
      const result = body.singleResult;
      if (result?.errors) result.errors = result.errors.map(discreet);
    },
  }),
};

const discreet = (error: Told): Told => {
  const message = error.message.replace(/ ?Did you mean .*\?$/s, '');
  const failed = error.extensions?.code === 'INTERNAL_SERVER_ERROR';
  return failed
    ? { message: 'Internal Server Error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
    : { ...error, message };
};
