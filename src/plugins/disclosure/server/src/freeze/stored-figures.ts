import type { FrozenFigure } from '../../../core/freeze/frozen-figure';

type Place = Pick<FrozenFigure, 'month' | 'kind' | 'topic' | 'statutoryItem' | 'columns' | 'channels'>;

/** A figure's place as it is stored. */
export interface StoredPlace {
  readonly month: number | null;
  readonly kind: string;
  readonly topic_code: string | null;
  readonly statutory_item: string | null;
  readonly columns: string;
  readonly channels: string;
}

const SEPARATOR = ',';

export const codesOf = (text: string | null): string[] =>
  text === null || text === '' ? [] : text.split(SEPARATOR).sort();

export const toStoredPlace = ({ month, kind, topic, statutoryItem, columns, channels }: Place): StoredPlace => ({
  month,
  kind,
  topic_code: topic,
  statutory_item: statutoryItem,
  columns: columns.join(SEPARATOR),
  channels: channels.join(SEPARATOR),
});

export const toPlace = (row: StoredPlace): Place => ({
  month: row.month,
  kind: row.kind,
  topic: row.topic_code,
  statutoryItem: row.statutory_item,
  columns: codesOf(row.columns),
  channels: codesOf(row.channels),
});
