import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { RolledUp, RollUp } from '../../finance/rollup/roll-up';
import type { SavingsPart } from '../../finance/rollup/whole';
import { count, exactFigure, noFigure } from '../format/figures';
import { visuallyHidden } from '../parts/visually-hidden';
import { attributeWords } from './attribute-words';
import { isWithoutFigures, notForecastWords, partWords } from './part-words';

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    ...small,
  },
  hidden: visuallyHidden,
  column: {
    padding: '0 0 6px',
    textAlign: 'end',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  group: {
    padding: '10px 0 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  total: { borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  lines: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, ...small },
  part: {
    padding: '4px 0 0',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  figure: { padding: '0 0 2px', textAlign: 'end' },
  none: { padding: '2px 0 6px', color: tokens.colorNeutralForeground2 },
  notForecast: { padding: '0 0 2px', textAlign: 'end', color: tokens.colorNeutralForeground2 },
  end: { height: '8px' },
});

const columns = [
  { id: 'target', label: 'Target' },
  { id: 'delivered', label: 'Delivered' },
  { id: 'projected', label: 'To come' },
  { id: 'atRisk', label: 'At risk' },
] as const;

interface SumsTableProps {
  readonly rolled: RollUp;
  readonly by: keyof typeof attributeWords;
  /** Shows the lines of a group; null where its lines cannot be told apart. */
  readonly onOpen: ((name: string | null) => void) | null;
}

/** Groups of lines with their sums, one row of figures for each kind of saving. */
export function SumsTable({ rolled, by, onOpen }: SumsTableProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>Savings by {attributeWords[by].toLowerCase()}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" id={`${id}-${column.id}`} className={styles.column}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      {rolled.groups.map((group, index) => (
        <Group key={group.name ?? ''} id={`${id}-${index}`} columnId={id} sums={group}>
          {onOpen === null ? (
            (group.name ?? 'Not said')
          ) : (
            <Link
              as="button"
              className={styles.name}
              onClick={() => {
                onOpen(group.name);
              }}
            >
              {group.name ?? 'Not said'}
            </Link>
          )}
        </Group>
      ))}
      {by === 'year' ? null : (
        <Group id={`${id}-total`} columnId={id} sums={rolled.total} isTotal>
          Total
        </Group>
      )}
    </table>
  );
}

interface GroupProps {
  readonly id: string;
  readonly columnId: string;
  readonly sums: RolledUp;
  readonly isTotal?: boolean;
  readonly children: ReactNode;
}

function Group({ id, columnId, sums, isTotal = false, children }: GroupProps): ReactNode {
  const styles = useStyles();
  const parts = sums.whole.parts.filter((part) => !isWithoutFigures(part));
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          id={id}
          colSpan={columns.length}
          className={mergeClasses(styles.group, isTotal && styles.total)}
        >
          {children} <span className={styles.lines}>{count(sums.lines, 'line')}</span>
        </th>
      </tr>
      {parts.length === 0 ? (
        <tr>
          <td colSpan={columns.length} headers={id} className={styles.none}>
            No target this year
          </td>
        </tr>
      ) : null}
      {parts.map((part, index) => (
        <PartRows key={partWords(part)} part={part} id={`${id}-${index}`} groupId={id} columnId={columnId} />
      ))}
      <tr aria-hidden="true">
        <td className={styles.end} />
      </tr>
    </tbody>
  );
}

interface PartRowsProps {
  readonly part: SavingsPart;
  readonly id: string;
  readonly groupId: string;
  readonly columnId: string;
}

/** In a pane of 320 pixels the name of a part needs a row of its own; `headers` ties its figures to it. */
function PartRows({ part, id, groupId, columnId }: PartRowsProps): ReactNode {
  const styles = useStyles();
  const notForecast = notForecastWords(part);
  return (
    <>
      <tr>
        <th id={id} colSpan={columns.length} className={styles.part}>
          {partWords(part)}
        </th>
      </tr>
      <tr>
        {columns.map((column) => {
          const amount = part.sums[column.id];
          return (
            <td key={column.id} headers={`${groupId} ${id} ${columnId}-${column.id}`} className={styles.figure}>
              {amount === null ? noFigure : exactFigure(amount)}
            </td>
          );
        })}
      </tr>
      {notForecast === null ? null : (
        <tr>
          <td colSpan={columns.length} headers={`${groupId} ${id}`} className={styles.notForecast}>
            {notForecast}
          </td>
        </tr>
      )}
    </>
  );
}
