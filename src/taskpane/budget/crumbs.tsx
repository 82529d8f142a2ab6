import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { focusRing, plainButton } from '../parts/focus-ring';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 4px',
    listStyleType: 'none',
    margin: '0 0 4px',
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: 'flex', alignItems: 'center', gap: '4px', minWidth: 0 },
  link: {
    ...plainButton,
    ...focusRing,
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    ':hover': { textDecoration: 'underline' },
    overflowWrap: 'anywhere',
  },
});

interface CrumbsProps {
  /** From the whole budget down to what stands right above the page. */
  readonly crumbs: readonly { readonly name: string; readonly path: readonly string[] }[];
  readonly onGo: (path: readonly string[]) => void;
}

/** The places above a page, each a way back to it. */
export function Crumbs({ crumbs, onGo }: CrumbsProps): ReactNode {
  const styles = useStyles();
  return (
    <nav aria-label="Place in the budget">
      <ol className={styles.list}>
        {crumbs.map(({ name, path }, index) => (
          <li key={path.join(' / ')} className={styles.item}>
            {index === 0 ? null : <ChevronRight12Regular aria-hidden="true" />}
            <button
              type="button"
              className={styles.link}
              onClick={() => {
                onGo(path);
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
