import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { PaneWorkbook, Reading } from '../pane-workbook';
import { Section } from '../parts/section';
import type { PaneActions } from '../state/pane-session';
import { allLines, type AnyLine } from './line-list';
import { LineRows } from './line-rows';

const useStyles = makeStyles({ page: { display: 'flex', flexDirection: 'column', gap: '24px' } });

interface LinesHomeProps {
  readonly reading: Reading;
  /** The line that is selected in the sheet; null when none is. */
  readonly selected: AnyLine | null;
  readonly workbook: PaneWorkbook;
  readonly actions: PaneActions;
}

/** The lines of the tracker, with the selected one first. */
export function LinesHome({ reading, selected, actions }: LinesHomeProps): ReactNode {
  const styles = useStyles();
  const lines = useMemo(() => allLines(reading.tracker), [reading]);
  return (
    <div className={styles.page}>
      {selected === null ? null : (
        <Section heading="Selected line">
          <LineRows lines={[selected]} onOpen={actions.openLine} />
        </Section>
      )}
      <Section heading="All lines">
        <LineRows lines={lines} onOpen={actions.openLine} />
      </Section>
    </div>
  );
}
