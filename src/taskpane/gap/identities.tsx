import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { formatNumber } from '../../finance/money';
import { type CellPlace, type GapReport, sayIdentities } from '../../workbook';
import { exactFigure } from '../format/figures';
import { focusRing } from '../parts/focus-ring';
import { GrowingList } from '../parts/growing-list';
import { ListRow } from '../parts/list-row';
import { placeOf } from '../problems/problem-list';

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  verdict: { display: 'flex', gap: '8px', margin: '0 0 4px' },
  icon: { display: 'flex', flex: 'none', paddingTop: '2px' },
  good: { color: 'var(--ragGreenFill)' },
  warning: { color: 'var(--ragAmberFill)' },
  more: { ...small, color: tokens.colorNeutralForeground2 },
  summary: { ...focusRing, cursor: 'pointer', paddingBlock: '4px', color: tokens.colorBrandForeground1 },
  list: { margin: 0, paddingInlineStart: '16px', overflowWrap: 'anywhere' },
});

interface IdentitiesProps {
  readonly report: GapReport;
  readonly onGoTo: (place: CellPlace) => void;
}

/** How many explanations stand in sight; one more press shows the next. */
const step = 5;

/** Whether the gap holds together: what is wrong first, each as the way to its cell; what holds folded into one line. */
export function Identities({ report, onGoTo }: IdentitiesProps): ReactNode {
  const styles = useStyles();
  const isSound = report.identities.length > 0 && report.broken.length === 0;
  const wrong = [...problemRows(report), ...brokenRows(report)];
  const holding = report.identities.filter(({ verdict }) => verdict !== 'Does not agree');
  return (
    <>
      <p className={styles.verdict}>
        <span className={mergeClasses(styles.icon, isSound ? styles.good : styles.warning)} aria-hidden="true">
          {isSound ? <CheckmarkCircle16Regular /> : <Warning16Regular />}
        </span>
        {sayIdentities(report)}
      </p>
      <GrowingList
        items={wrong}
        step={step}
        row={({ cell, title, under, sum }, index) => {
          const place = placeOf(cell);
          return (
            <ListRow
              key={`${cell} ${index}`}
              title={title}
              under={under}
              sum={sum}
              sumWord={sum === null ? null : 'expected'}
              onOpen={
                place === null
                  ? null
                  : () => {
                      onGoTo(place);
                    }
              }
            />
          );
        }}
      />
      <details className={styles.more}>
        <summary className={styles.summary}>
          {holding.length === 0 ? 'How the table is read' : 'What holds, and how the table is read'}
        </summary>
        <ul className={styles.list}>
          {summaries(holding).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {[...report.convention.says, ...report.convention.doubts].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

interface Wrong {
  readonly cell: string;
  readonly title: string;
  readonly under: readonly string[];
  readonly sum: string | null;
}

const problemRows = ({ problems }: GapReport): readonly Wrong[] =>
  problems.map(({ cell, found, expected }) => ({
    cell,
    title: `${cell}: ${found}`,
    under: [`Expected: ${expected}`],
    sum: null,
  }));

const brokenRows = ({ broken }: GapReport): readonly Wrong[] =>
  broken.map(({ cell, found, expected, why }) => ({
    cell,
    title: `${cell}: ${found === null ? 'blank' : formatNumber(found)}`,
    under: [why],
    sum: exactFigure(expected),
  }));

/** Each identity once, with the years in which it holds. */
function summaries(holding: GapReport['identities']): readonly string[] {
  const names = [...new Set(holding.map(({ identity }) => identity))];
  return names.map((name) => {
    const years = holding.filter(({ identity }) => identity === name).map(({ year }) => year);
    return `${name}: ${years.join(', ')}`;
  });
}
