import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Ref } from 'react';

import { Splitter } from './splitter';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    // Where there is no room for both, the pane lies over the grid, until it is closed.
    '@media (max-width: 700px)': {
      position: 'absolute',
      insetBlock: 0,
      insetInlineEnd: 0,
      zIndex: 4,
      maxWidth: '100%',
      boxShadow: tokens.shadow64,
    },
  },
  column: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    height: '36px',
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  frame: { position: 'relative', flexGrow: 1 },
});

interface PaneProperties {
  /** Holds the frame of the add-in's own page. */
  readonly frameHolder: Ref<HTMLDivElement>;
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The task pane as Excel frames it. Closing hides it and leaves the add-in running, as the shared runtime does. */
export function Pane({ frameHolder, width, onWidth, isOpen, onClose }: PaneProperties) {
  const styles = useStyles();
  return (
    <aside
      className={styles.pane}
      data-region="pane"
      style={{ display: isOpen ? undefined : 'none' }}
      aria-label="Task pane"
    >
      <Splitter width={width} onWidth={onWidth} />
      <div className={styles.column} style={{ width }}>
        <div className={styles.header}>
          <h2 className={styles.title}>Savings Tracker</h2>
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label="Close the pane"
            onClick={onClose}
          />
        </div>
        <div className={styles.frame} ref={frameHolder} />
      </div>
    </aside>
  );
}
