interface Refused {
  readonly message?: string;
  readonly details?: { readonly errors?: readonly { readonly path: readonly string[]; readonly message: string }[] };
}

const FIELDS: readonly string[] = ['disclosedOn', 'reasonCode', 'reason'];

/** What the server said, by the field it is about; what is about none of them stands apart. */
export function refusalsOf(error: unknown, otherwise: string) {
  if (error === undefined) return { byField: {}, others: [] };
  const { message = otherwise, details } = error as Refused;
  const found = details?.errors ?? [{ path: [], message }];
  const fieldOf = ({ path }: (typeof found)[number]) => FIELDS.find((field) => field === path[0]);
  const byField: Record<string, string> = {};
  for (const each of found) byField[fieldOf(each) ?? ''] = each.message;
  const others = found.filter((each) => fieldOf(each) === undefined).map((each) => each.message);
  return { byField, others };
}
