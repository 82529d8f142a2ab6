import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { HeadingChoice } from '../../workbook';
import { surenessWords } from './sureness-words';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingBlock: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  heading: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  words: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  check: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface HeadingRowProps {
  readonly heading: HeadingChoice;
  readonly means: string;
  readonly offered: { readonly likely: readonly string[]; readonly others: readonly string[] };
  /** A person should look at it. */
  readonly isToCheck: boolean;
  /** A person has just said what it means. */
  readonly isAnswered: boolean;
  readonly onAnswer: (means: string) => void;
}

/** One heading of the chosen range, what stands below it, and what it is taken to mean. */
export function HeadingRow({ heading, means, offered, isToCheck, isAnswered, onAnswer }: HeadingRowProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const about = `${id}-about`;
  return (
    <li className={styles.row}>
      <label className={styles.heading} htmlFor={id}>
        <span className={styles.words}>{heading.heading === '' ? 'No heading' : heading.heading}</span>
        {` · column ${heading.letters}`}
      </label>
      <Select
        id={id}
        value={means}
        aria-describedby={about}
        onChange={(_, { value }) => {
          onAnswer(value);
        }}
      >
        <optgroup label="Likely">
          {offered.likely.map((meaning) => (
            <option key={meaning}>{meaning}</option>
          ))}
        </optgroup>
        <optgroup label="All">
          {offered.others.map((meaning) => (
            <option key={meaning}>{meaning}</option>
          ))}
        </optgroup>
      </Select>
      <span className={styles.quiet} id={about}>
        <span className={mergeClasses(isToCheck && styles.check)}>
          {isAnswered ? 'As you say now' : surenessWords[heading.sureness]}
        </span>
        {heading.samples.length === 0 ? '. Nothing stands below it.' : `. Below it: ${heading.samples.join('; ')}`}
      </span>
    </li>
  );
}
