import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { AnyLine } from '../lines/line-list';
import { focusRing, plainButton } from '../parts/focus-ring';
import { StatusShape } from '../parts/status-shape';
import { visuallyHidden } from '../parts/visually-hidden';
import type { Page } from '../state/pane-state';
import { pageAfterKey, pages } from './page-keys';

const useStyles = makeStyles({
  tabs: {
    flex: 'none',
    display: 'flex',
    gap: '20px',
    paddingInline: '16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...plainButton,
    ...focusRing,
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    height: '36px',
    marginInline: '-6px',
    paddingInline: '6px',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '6px',
      bottom: '-1px',
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  // Both weights share one cell, as wide as the heavier: a tab that is chosen does not push the others aside.
  label: { display: 'inline-grid' },
  weight: { gridArea: '1 / 1', visibility: 'hidden', fontWeight: tokens.fontWeightSemibold },
  text: { gridArea: '1 / 1' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  hidden: visuallyHidden,
  // Holds the place of the status, so that the tabs stand still as lines come and go.
  noLine: {
    width: '12px',
    height: '12px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  count: {
    paddingInline: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** The id of the panel that the tabs control. */
export const panelId = 'pane-page';
/** The id of a page's tab, which names the panel. */
export const tabId = (page: Page): string => `pane-tab-${page}`;

const words: Readonly<Record<Page, string>> = { overview: 'Overview', line: 'Selected', problems: 'Problems' };

interface PageTabsProps {
  readonly page: Page;
  /** The selected line, whose status stands in its tab; null when none is. */
  readonly line: AnyLine | null;
  readonly problems: number;
  readonly onChoose: (page: Page) => void;
}

/** The three pages of the pane. One tab stop; the arrow keys, Home and End choose. */
export function PageTabs({ page, line, problems, onChoose }: PageTabsProps): ReactNode {
  const styles = useStyles();
  const chosen = useRef<HTMLButtonElement>(null);
  const byKey = useRef(false);
  const shown = useRef(page);
  useEffect(() => {
    // The pane never takes the focus on opening, only when a page has followed another.
    if (shown.current === page) return;
    shown.current = page;
    // After an arrow key the focus goes with the choice; and where what had it has gone with its page, to the tab.
    if (byKey.current || (document.hasFocus() && document.activeElement === document.body)) chosen.current?.focus();
    byKey.current = false;
  }, [page]);
  const press = (event: KeyboardEvent) => {
    const next = pageAfterKey(page, event.key);
    if (next === null) return;
    event.preventDefault();
    byKey.current = true;
    onChoose(next);
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label="Pages">
      {pages.map((name) => (
        <button
          key={name}
          ref={name === page ? chosen : null}
          className={mergeClasses(styles.tab, name === page && styles.chosen)}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === page}
          aria-controls={panelId}
          tabIndex={name === page ? 0 : -1}
          onKeyDown={press}
          onClick={() => {
            onChoose(name);
          }}
        >
          {name === 'line' ? <LineMark line={line} /> : null}
          <span className={styles.label}>
            <span className={styles.weight} aria-hidden="true">
              {words[name]}
            </span>
            <span className={mergeClasses(styles.text, name === page && styles.strong)}>{words[name]}</span>
          </span>
          {name === 'line' ? (
            <span className={styles.hidden}>
              {' '}
              line{line === null ? '' : `: ${line.line.ref}, ${line.assessment.status}`}
            </span>
          ) : null}
          {name === 'problems' && problems > 0 ? (
            <span className={styles.count}>{problems > 999 ? '999+' : problems}</span>
          ) : null}
        </button>
      ))}
    </div>
  );
}

function LineMark({ line }: { readonly line: AnyLine | null }): ReactNode {
  const styles = useStyles();
  return line === null ? (
    <span className={styles.noLine} aria-hidden="true" />
  ) : (
    <StatusShape status={line.assessment.status} size={12} />
  );
}
