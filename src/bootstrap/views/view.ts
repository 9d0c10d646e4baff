/** A row of the edit form: field names and their widths, which sum to 12 at most. */
export type Row = Readonly<Record<string, number>>;

/** How editors see a content type at first. */
export interface View {
  readonly mainField: string;
  /** Newest or smallest first, as in `updatedAt:DESC`. */
  readonly sort: string;
  /** Columns of the list. */
  readonly list: readonly string[];
  readonly rows: readonly Row[];
  /** What the server gives and nobody types. */
  readonly readOnly?: readonly string[];
}

/** Fields by which linked documents are shown. */
const LINKED_BY_NAME = ['organ', 'coIssuers', 'successor', 'parent', 'topic', 'columns'];

const field = (name: string, readOnly: readonly string[]) => ({
  edit: {
    ...(readOnly.includes(name) && { editable: false }),
    ...(LINKED_BY_NAME.includes(name) && { mainField: 'name' }),
  },
});

/** The content manager's own form of a view. */
export function toConfiguration({ mainField, sort, list, rows, readOnly = [] }: View) {
  const [defaultSortBy, defaultSortOrder] = sort.split(':');
  const names = rows.flatMap((row) => Object.keys(row));

  return {
    settings: {
      bulkable: true,
      filterable: true,
      searchable: true,
      pageSize: 20,
      mainField,
      defaultSortBy,
      defaultSortOrder,
      relationOpenMode: 'modal',
    },
    metadatas: Object.fromEntries(names.map((name) => [name, field(name, readOnly)])),
    layouts: {
      list: [...list],
      edit: rows.map((row) => Object.entries(row).map(([name, size]) => ({ name, size }))),
    },
  };
}
