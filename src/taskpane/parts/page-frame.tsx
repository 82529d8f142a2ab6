import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusRing } from './focus-ring';
import { type ButtonsLeft, useButtonLeft } from './use-button-left';

/** So low that a heading, a row and the actions no longer fit one above the other: zoomed in, or a short window. */
export const short = '@media (max-height: 420px)';

const useStyles = makeStyles({
  body: {
    ...focusRing,
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    scrollbarGutter: 'stable',
    scrollbarWidth: 'thin',
    scrollbarColor: `${tokens.colorNeutralStroke1} transparent`,
    padding: '16px 8px 24px 16px',
    [short]: { flex: 'none', overflowY: 'visible' },
  },
  actions: {
    flex: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '12px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [short]: { order: 1 },
  },
});

interface PageFrameProps {
  readonly children: ReactNode;
  /** What can be done on this page, at the bottom edge and always in sight. */
  readonly actions?: ReactNode;
  /** Where the page is a tab's panel: its id, and the id of the tab. */
  readonly panel?: { readonly id: string; readonly labelledBy: string };
  /** What the page is about: another one begins at its top again. */
  readonly about?: string;
  /** By which buttons such pages were left. */
  readonly left?: ButtonsLeft;
}

/**
 * Puts a page of a tab into its frame. The tabs hand it to those of their pages that have actions of their own at the
 * bottom, instead of Refresh RAG.
 */
export type RenderFrame = (
  page: Pick<PageFrameProps, 'children' | 'actions'> & { readonly about: string },
) => ReactNode;

/** A page between the head of the pane and its actions; only the page scrolls, with the keyboard too. */
export function PageFrame({ children, actions, panel, about, left }: PageFrameProps): ReactNode {
  const styles = useStyles();
  const { page, onClickCapture } = useButtonLeft(about, left);
  const role = panel === undefined ? {} : { role: 'tabpanel', id: panel.id, 'aria-labelledby': panel.labelledBy };
  return (
    <>
      <div key={about} ref={page} className={styles.body} tabIndex={0} onClickCapture={onClickCapture} {...role}>
        {children}
      </div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </>
  );
}
