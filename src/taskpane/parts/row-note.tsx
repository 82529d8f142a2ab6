import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  note: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What has been done with the line of a row, after an icon of 12 pixels. */
export function RowNote({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.note}>
      {icon}
      {children}
    </span>
  );
}
