import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatMediumDate } from '../../finance/calendar-date';
import { formatFinancialYear } from '../../finance/financial-year';
import type { TrackerSettings } from '../../workbook';

/** The room between two facts. */
const between = '13px';

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
    // What stands between two facts is cut off where a line begins with it.
    margin: `1px 0 0 -${between}`,
    clipPath: `inset(0 0 0 ${between})`,
    // Keeps its place while the tracker is read.
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  // A line breaks between the period and the day first, then between facts, never within one.
  group: { display: 'inline-block' },
  fact: { display: 'inline-block', whiteSpace: 'nowrap' },
  between: { display: 'inline-block', width: between, textAlign: 'center', whiteSpace: 'pre' },
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
            : factsOf(settings).map((group, place) => (
                <span key={place} className={styles.group}>
                  {group.map((fact, index) => (
                    <span key={fact} className={styles.fact}>
                      <span className={styles.between}>{place + index === 0 ? '' : ' · '}</span>
                      {fact}
                    </span>
                  ))}
                </span>
              ))}
        </p>
      </div>
      {menu}
    </header>
  );
}

/** Those that are kept on one line where there is room. */
function factsOf({ year, period, asAt, unit }: TrackerSettings): readonly (readonly string[])[] {
  return [
    [formatFinancialYear(year), ...(period === null ? [] : [`period ${period}`])],
    [`as at ${formatMediumDate(asAt)}`, `in ${unit}`],
  ];
}
