import type { ReactNode } from 'react';

/** What the content manager gives to the input of a list. */
export interface ListInputProps<Item> {
  name: string;
  label: ReactNode;
  labelAction?: ReactNode;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  disabled?: boolean;
  value?: Item[] | null;
  onChange: (name: string, value: Item[] | null) => void;
}

/** An empty list is stored as nothing. */
export const orNothing = <Item>(items: Item[]): Item[] | null => (items.length === 0 ? null : items);
