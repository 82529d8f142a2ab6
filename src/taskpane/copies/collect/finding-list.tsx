import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MergeItem } from '../../../finance/merge/merge-item';
import { sayItem } from '../../../finance/merge/say-item';
import type { Collection } from '../../../workbook';
import { count } from '../../format/figures';
import { GrowingList } from '../../parts/growing-list';
import { Section } from '../../parts/section';
import { TickBox } from '../../parts/tick-box';

const useStyles = makeStyles({
  item: {
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  text: { padding: '6px 0' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  aside: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const step = 50;

interface FindingListProps {
  readonly heading: string;
  readonly items: readonly MergeItem[];
  readonly headingOf: Collection['headingOf'];
  /** Which are taken; null for a list that only tells. */
  readonly taken: ReadonlySet<string> | null;
  readonly onTake: (item: MergeItem, isTaken: boolean) => void;
}

/** Findings of one kind, each to be taken or left. */
export function FindingList({ heading, items, headingOf, taken, onTake }: FindingListProps): ReactNode {
  const styles = useStyles();
  if (items.length === 0) return null;
  const number = taken === null ? items.length : items.filter(({ id }) => taken.has(id)).length;
  return (
    <Section
      heading={heading}
      aside={
        <span className={styles.aside}>
          {taken === null ? count(number, 'finding') : `${number} of ${items.length}`}
        </span>
      }
    >
      <GrowingList
        items={items}
        step={step}
        row={(item) => (
          <li key={item.id} className={styles.item}>
            {taken === null ? (
              <div className={styles.text}>{sayItem(item, headingOf)}</div>
            ) : (
              <TickBox
                checked={taken.has(item.id)}
                label={<span className={styles.label}>{sayItem(item, headingOf)}</span>}
                onChange={(_, { checked }) => {
                  onTake(item, checked === true);
                }}
              />
            )}
          </li>
        )}
      />
    </Section>
  );
}
