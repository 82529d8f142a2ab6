import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import type { AnyLine } from '../lines/line-list';
import { StatusShape } from '../parts/status-shape';
import { visuallyHidden } from '../parts/visually-hidden';
import type { Page } from '../state/pane-state';

const useStyles = makeStyles({
  tabs: { flex: 'none', paddingInline: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  label: { display: 'flex', alignItems: 'center', gap: '6px' },
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

interface PageTabsProps {
  readonly page: Page;
  /** The selected line, whose status stands in its tab; null when none is. */
  readonly line: AnyLine | null;
  readonly problems: number;
  readonly onChoose: (page: Page) => void;
}

/** The three pages of the pane. */
export function PageTabs({ page, line, problems, onChoose }: PageTabsProps): ReactNode {
  const styles = useStyles();
  const chosen = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What had the keyboard has gone with its page: the tab of the page that took its place has it next.
    if (document.hasFocus() && document.activeElement === document.body) chosen.current?.focus();
  }, [page]);
  const tab = (name: Page, label: ReactNode) => (
    <Tab
      value={name}
      id={tabId(name)}
      aria-controls={panelId}
      ref={(element: HTMLButtonElement | null) => {
        if (name === page) chosen.current = element;
      }}
    >
      {label}
    </Tab>
  );
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={page}
      onTabSelect={(_, { value }) => {
        const next = pages.find((name) => name === value);
        if (next !== undefined) onChoose(next);
      }}
    >
      {tab('overview', 'Overview')}
      {tab(
        'line',
        <span className={styles.label}>
          {line === null ? (
            <span className={styles.noLine} aria-hidden="true" />
          ) : (
            <StatusShape status={line.assessment.status} size={12} />
          )}
          Selected
          <span className={styles.hidden}>
            {' '}
            line{line === null ? '' : `: ${line.line.ref}, ${line.assessment.status}`}
          </span>
        </span>,
      )}
      {tab(
        'problems',
        <span className={styles.label}>
          Problems
          {problems === 0 ? null : <span className={styles.count}>{problems > 999 ? '999+' : problems}</span>}
        </span>,
      )}
    </TabList>
  );
}

const pages: readonly Page[] = ['overview', 'line', 'problems'];
