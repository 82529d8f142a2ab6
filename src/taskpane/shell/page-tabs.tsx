import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Page } from '../state/pane-state';

const useStyles = makeStyles({
  tabs: { flex: 'none', paddingInline: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  count: {
    marginInlineStart: '6px',
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
  readonly problems: number;
  readonly onChoose: (page: Page) => void;
}

/** The three pages of the pane. */
export function PageTabs({ page, problems, onChoose }: PageTabsProps): ReactNode {
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
      {tab('line', 'Selected line')}
      {tab(
        'problems',
        <>
          Problems
          {problems === 0 ? null : <span className={styles.count}>{problems > 999 ? '999+' : problems}</span>}
        </>,
      )}
    </TabList>
  );
}

const pages: readonly Page[] = ['overview', 'line', 'problems'];
