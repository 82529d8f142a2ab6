import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { formatNumber } from '../../finance/money';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

interface GrowingListProps<Item> {
  readonly items: readonly Item[];
  /** How many are drawn at once: thousands of rows must not hold up the pane. */
  readonly step: number;
  /** One row, as a list item with its key. */
  readonly row: (item: Item, index: number) => ReactNode;
  readonly className?: string;
}

/** A list whose first rows are drawn; more come when asked for, and the focus goes to the first of them. */
export function GrowingList<Item>({ items, step, row, className }: GrowingListProps<Item>): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(step);
  useEffect(() => {
    // The button that was pressed may be gone with the last rows: without this the keyboard would begin at the top.
    if (shown > step) focusOn(list.current?.children[shown - step]);
  }, [shown, step]);
  const left = items.length - shown;
  return (
    <>
      <ul ref={list} className={mergeClasses(styles.list, className)}>
        {items.slice(0, shown).map(row)}
      </ul>
      {left > 0 ? (
        <Button
          onClick={() => {
            setShown(shown + step);
          }}
        >
          Show more ({formatNumber(left)} left)
        </Button>
      ) : null}
    </>
  );
}

function focusOn(row: Element | undefined): void {
  if (!(row instanceof HTMLElement)) return;
  const button = row.querySelector('button');
  if (button === null) row.tabIndex = -1;
  (button ?? row).focus();
}
