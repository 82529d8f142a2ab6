import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatMediumDate } from '../../finance/calendar-date';
import { formatFinancialYear } from '../../finance/financial-year';
import type { TrackerSettings } from '../../workbook';

const useStyles = makeStyles({
  head: { flex: 'none', padding: '14px 16px 6px' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '6px',
    margin: '1px 0 0',
    // Keeps its place while the tracker is read.
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Whose tracker this is, and which year, period and day its figures are of. Settings are null until it is read. */
export function PaneHead({ settings }: { readonly settings: TrackerSettings | null }): ReactNode {
  const styles = useStyles();
  return (
    <header className={styles.head}>
      <h1 className={styles.name}>{settings?.organisation ?? 'Savings tracker'}</h1>
      <p className={styles.facts}>{settings === null ? null : factsOf(settings).join(' · ')}</p>
    </header>
  );
}

function factsOf({ year, period, asAt, unit }: TrackerSettings): readonly string[] {
  return [
    formatFinancialYear(year),
    ...(period === null ? [] : [`period ${period}`]),
    `as at ${formatMediumDate(asAt)}`,
    `in ${unit}`,
  ];
}
