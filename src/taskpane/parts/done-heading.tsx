import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import { PageHeading } from './page-heading';

const useStyles = makeStyles({
  done: { display: 'flex', alignItems: 'center', gap: '8px', marginBottom: '8px' },
  tick: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

/** The heading of a receipt. */
export function DoneHeading({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.done}>
      <CheckmarkCircle24Filled className={styles.tick} aria-hidden="true" />
      <PageHeading>{children}</PageHeading>
    </div>
  );
}
