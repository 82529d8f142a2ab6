import { type ReactNode, useEffect, useRef } from 'react';
import { GrowingList } from '../parts/growing-list';

/** So many rows at once. */
const step = 50;

interface RowListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** The row that a person comes back from: it takes the keyboard, and is in sight. */
  readonly left: string | null;
  readonly row: (item: Item) => ReactNode;
}

/** A list of rows that lead somewhere; whoever comes back finds the row that they left. */
export function RowList<Item>({ items, keyOf, left, row }: RowListProps<Item>): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const at = left === null ? -1 : items.findIndex((item) => keyOf(item) === left);
  useEffect(() => {
    if (at < 0) return;
    list.current?.querySelectorAll<HTMLElement>('li > button')[at]?.focus();
  }, [at]);
  return (
    <div ref={list}>
      <GrowingList items={items} step={Math.max(step, at + 1)} row={row} />
    </div>
  );
}
