import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatMediumDate } from '../../finance/calendar-date';
import { formatFinancialYear } from '../../finance/financial-year';
import type { TrackerSettings } from '../../workbook';

const useStyles = makeStyles({
  head: { flex: 'none', display: 'flex', alignItems: 'start', gap: '8px', padding: '14px 12px 6px 16px' },
  names: { flex: '1 1 0', minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: {
    margin: '1px 0 0',
    // Keeps its place while the tracker is read.
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  // A line breaks between facts, not within one.
  fact: { display: 'inline-block', whiteSpace: 'pre' },
});

interface PaneHeadProps {
  /** Null until the tracker is read. */
  readonly settings: TrackerSettings | null;
  /** What can be done with the workbook. */
  readonly menu?: ReactNode;
}

/** Whose tracker this is, and which year, period and day its figures are of. */
export function PaneHead({ settings, menu }: PaneHeadProps): ReactNode {
  const styles = useStyles();
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        <h1 className={styles.name}>{settings?.organisation ?? 'Savings tracker'}</h1>
        <p className={styles.facts}>
          {settings === null
            ? null
            : factsOf(settings).map((fact, index, { length }) => (
                <span key={fact} className={styles.fact}>
                  {index === length - 1 ? fact : `${fact} · `}
                </span>
              ))}
        </p>
      </div>
      {menu}
    </header>
  );
}

function factsOf({ year, period, asAt, unit }: TrackerSettings): readonly string[] {
  return [
    formatFinancialYear(year),
    ...(period === null ? [] : [`period ${period}`]),
    `at ${formatMediumDate(asAt)}`,
    unit,
  ];
}
