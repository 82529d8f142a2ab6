import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { focusRing, plainButton } from '../parts/focus-ring';
import { visuallyHidden } from '../parts/visually-hidden';
import type { Page } from '../state/pane-state';
import { pageAfterKey } from './page-keys';

const narrow = '@media (max-width: 340px)';

const useStyles = makeStyles({
  tabs: {
    flex: 'none',
    display: 'flex',
    gap: '20px',
    paddingInline: '16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // As narrow as Excel makes a pane: five tabs with a count stand beside each other.
    [narrow]: { flexWrap: 'wrap', gap: '0 8px', paddingInline: '14px', justifyContent: 'space-between' },
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
    [narrow]: { gap: '3px', marginInline: '-4px', paddingInline: '4px', fontSize: '13px' },
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

const words: Readonly<Record<Page, string>> = {
  overview: 'Overview',
  lines: 'Lines',
  budget: 'Budget',
  meeting: 'Meeting',
  checks: 'Checks',
};

interface PageTabsProps {
  /** In the order of their tabs. */
  readonly pages: readonly Page[];
  readonly page: Page;
  readonly problems: number;
  readonly onChoose: (page: Page) => void;
}

/** The pages of the pane. One tab stop; the arrow keys, Home and End choose. */
export function PageTabs({ pages, page, problems, onChoose }: PageTabsProps): ReactNode {
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
    const next = pageAfterKey(pages, page, event.key);
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
          <span className={styles.label}>
            <span className={styles.weight} aria-hidden="true">
              {words[name]}
            </span>
            <span className={mergeClasses(styles.text, name === page && styles.strong)}>{words[name]}</span>
          </span>
          {name === 'checks' && problems > 0 ? (
            <span className={styles.count}>
              {problems > 999 ? '999+' : problems}
              <span className={styles.hidden}> {problems === 1 ? 'problem' : 'problems'}</span>
            </span>
          ) : null}
        </button>
      ))}
    </div>
  );
}
