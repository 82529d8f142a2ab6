import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { MadeReport, MonthEndReport } from '../../../workbook';
import { moment } from '../../format/figures';
import { TickBox } from '../../parts/tick-box';

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: '4px',
    paddingBlock: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopColor: 'transparent' },
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  words: { gridColumn: '1 / -1', paddingInlineStart: '36px', color: tokens.colorNeutralForeground2, ...small },
  line: { display: 'block' },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  open: { marginTop: '4px', minWidth: 0, paddingInline: '8px' },
});

interface ReportRowProps {
  readonly report: MonthEndReport;
  /** Null while it has not been made. */
  readonly made: MadeReport | null;
  /** What it waits for; null where it can be made. */
  readonly lacks: string | null;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onGoTo: (sheet: string) => void;
}

/** When a report was made, and so what becomes of its sheets. */
function stateOf(made: MadeReport | null): string {
  if (made === null) return 'Not made yet.';
  const of = made.of === null ? '' : ` of period ${made.of.period}`;
  const when = made.when === null ? 'Made before' : `Made ${moment(made.when)}${of}`;
  return `${when}; made again, it replaces ${made.sheets.join(' and ')}.`;
}

/** One report: what it is for, when it was made, what is replaced, and the way to its sheet. */
export function ReportRow({ report, made, lacks, isChosen, onChoose, onGoTo }: ReportRowProps): ReactNode {
  const styles = useStyles();
  const words = useId();
  const sheet = made?.sheets[0];
  return (
    <li className={styles.item}>
      <TickBox
        className={styles.title}
        label={report.title}
        aria-describedby={words}
        checked={isChosen && lacks === null}
        disabled={lacks !== null}
        onChange={(_, { checked }) => {
          onChoose(checked === true);
        }}
      />
      {sheet === undefined ? null : (
        <Button
          className={styles.open}
          appearance="subtle"
          size="small"
          aria-label={`Go to ${sheet}`}
          onClick={() => {
            onGoTo(sheet);
          }}
        >
          Go to
        </Button>
      )}
      <span className={styles.words} id={words}>
        <span className={styles.line}>{report.about}</span>
        <span className={styles.line}>{lacks ?? stateOf(made)}</span>
      </span>
    </li>
  );
}
