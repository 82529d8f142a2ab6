import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LastRun } from '../../workbook';
import { count, moment } from '../format/figures';
import { Section } from '../parts/section';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface LastRefreshProps {
  readonly run: LastRun;
  readonly onUndo: () => void;
}

/** The last refresh of this workbook, with its undo. */
export function LastRefresh({ run, onUndo }: LastRefreshProps): ReactNode {
  const styles = useStyles();
  const by = run.by.trim() === '' ? '' : ` by ${run.by}`;
  return (
    <Section heading="Last refresh">
      <div className={styles.row}>
        <p className={styles.text}>
          Run {run.run}, {moment(run.when)}
          {by}. {count(run.cells, 'cell')} written.
        </p>
        <Button size="small" onClick={onUndo}>
          Undo
        </Button>
      </div>
    </Section>
  );
}
