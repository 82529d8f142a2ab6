import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';

import { allowedPaneWidth, paneWidthAfterKey, paneWidths } from './pane-width';

const useStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    width: '5px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: 'none', backgroundColor: tokens.colorStrokeFocus2 },
  },
});

interface SplitterProperties {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The edge between grid and pane, moved by dragging or with the arrow keys. */
export function Splitter({ width, onWidth }: SplitterProperties) {
  const styles = useStyles();
  const grab = (event: PointerEvent<HTMLDivElement>): void => {
    // Captured, or the frame of the pane would swallow the pointer as it passes over it.
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      onWidth(allowedPaneWidth(window.innerWidth - event.clientX));
    }
  };
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = paneWidthAfterKey(width, event.key);
    if (next === null) return;
    event.preventDefault();
    onWidth(next);
  };
  return (
    <div
      className={styles.splitter}
      role="separator"
      tabIndex={0}
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={paneWidths.narrowest}
      aria-valuemax={paneWidths.widest}
      onPointerDown={grab}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
