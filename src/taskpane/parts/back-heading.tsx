import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { type ReactNode, useRef } from 'react';
import { useEscape } from './use-escape';
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

/** The heading of a page behind another, with the way back, which Escape takes too. */
export function BackHeading({ back, onBack, children }: BackHeadingProps): ReactNode {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEscape(button, onBack);
  return (
    <div className={styles.top}>
      <Button
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
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
