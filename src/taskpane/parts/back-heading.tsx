import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import { PageHeading } from './page-heading';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    marginInlineStart: '-8px',
    marginBottom: tokens.spacingVerticalS,
  },
  button: { flexShrink: 0 },
});

interface BackHeadingProps {
  /** Where back leads, for screen readers: `Back to the overview`. */
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** The heading of a page behind another, with the way back. */
export function BackHeading({ back, onBack, children }: BackHeadingProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.top}>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<ArrowLeft20Regular />}
        aria-label={back}
        onClick={onBack}
      />
      <PageHeading>{children}</PageHeading>
    </div>
  );
}
