import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Section } from '../parts/section';
import { StatusBadge } from '../parts/status-badge';
import type { Standing } from './standings';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0 },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minHeight: '24px' },
  who: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  words: { margin: 0, overflowWrap: 'anywhere' },
});

/** Who puts the line at another status: the department, the rules under an override, the sheet before a refresh. */
export function OtherStandings({ standings }: { readonly standings: readonly Standing[] }): ReactNode {
  const styles = useStyles();
  return (
    <Section heading="Other views">
      <dl className={styles.list}>
        {standings.map(({ who, status, words }) => (
          <div key={who} className={styles.row}>
            <dt className={styles.who}>{who}</dt>
            <dd className={styles.words}>{status === null ? `“${words}”` : <StatusBadge status={status} />}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
