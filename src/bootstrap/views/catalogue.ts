import type { Row, View } from './view';

interface OwnRows {
  /** What tells one document of the type from another, right below the title. */
  readonly identity: readonly Row[];
  /** What only this type has, above the text. */
  readonly own?: readonly Row[];
  readonly list: readonly string[];
}

/** The form of a catalogue type: what it is, its text, where it is shown, what the server gives. */
export const catalogueView = ({ identity, own = [], list }: OwnRows): View => ({
  mainField: 'title',
  sort: 'updatedAt:DESC',
  list: ['title', ...list, 'organ', 'disclosedOn'],
  rows: [
    { title: 12 },
    ...identity,
    { organ: 6, coIssuers: 6 },
    { origin: 6, issuer: 6 },
    ...own,
    { body: 12 },
    { attachments: 12 },
    { summary: 12 },
    { keywords: 12 },
    { topic: 6, columns: 6 },
    { statutoryItem: 12 },
    { channels: 12 },
    { indexNumber: 4, disclosedOn: 4, slug: 4 },
  ],
  readOnly: ['indexNumber', 'slug'],
});
