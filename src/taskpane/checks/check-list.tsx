import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import { Empty } from '../parts/empty';
import { GrowingList } from '../parts/growing-list';

const useStyles = makeStyles({
  lead: {
    margin: '0 0 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const step = 50;

interface CheckListProps<Item> {
  readonly lead: string;
  readonly items: readonly Item[];
  readonly row: (item: Item, index: number) => ReactNode;
  /** What it means that there is nothing to list. */
  readonly none: { readonly title: string; readonly says: string };
}

/** The findings of a check, or what it means that there are none. */
export function CheckList<Item>({ lead, items, row, none }: CheckListProps<Item>): ReactNode {
  const styles = useStyles();
  if (items.length === 0) {
    return (
      <Empty icon={<CheckmarkCircleRegular fontSize={40} />} title={none.title}>
        {none.says}
      </Empty>
    );
  }
  return (
    <>
      <p className={styles.lead}>{lead}</p>
      <GrowingList items={items} step={step} row={row} />
    </>
  );
}
