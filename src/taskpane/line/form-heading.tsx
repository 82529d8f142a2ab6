import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AssessedSaving } from '../../workbook';
import { lineTitle } from '../lines/line-list';
import { BackHeading } from '../parts/back-heading';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface FormHeadingProps {
  readonly saving: AssessedSaving;
  /** What is done to the line, such as `Update`. */
  readonly doing: string;
  readonly onBack: () => void;
}

/** The heading of a form of a line: what it does, to which line. */
export function FormHeading({ saving, doing, onBack }: FormHeadingProps): ReactNode {
  const styles = useStyles();
  const { ref } = saving.line;
  const title = lineTitle(saving);
  return (
    <div>
      <BackHeading back="Back to the line" onBack={onBack}>
        {doing} {ref}
      </BackHeading>
      {title === ref ? null : <p className={styles.title}>{title}</p>}
    </div>
  );
}
