import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FailureDetails } from '../guidance/failure-details';
import { failureTitles } from '../guidance/failure-titles';
import { slowMilliseconds, useElapsed } from '../hooks/use-elapsed';
import { Notice } from '../parts/notice';
import type { MonthEndKnowledge } from './use-month-end';
import { useBudgetStyles } from './budget-parts';

const useStyles = makeStyles({ wait: { display: 'flex', flexDirection: 'column', gap: '10px', minHeight: '60px' } });

interface NoMonthEndProps {
  readonly knowledge: Exclude<MonthEndKnowledge, { kind: 'known' }>;
  readonly onAgain: () => void;
}

/** The Budget tab before its figures are there: they are being worked out, or why they cannot be. */
export function NoMonthEnd({ knowledge, onAgain }: NoMonthEndProps): ReactNode {
  const styles = { ...useBudgetStyles(), ...useStyles() };
  const isSlow = useElapsed(slowMilliseconds);
  if (knowledge.kind === 'waiting') {
    const doing = 'Reading budget, actuals and forecasts';
    return (
      <div className={styles.wait}>
        <p className={styles.text}>{doing}…</p>
        {isSlow ? <ProgressBar aria-label={doing} /> : null}
      </div>
    );
  }
  const { failure } = knowledge;
  return (
    <Notice tone="warning" title={failureTitles[failure.kind]} actions={<Button onClick={onAgain}>Read again</Button>}>
      <FailureDetails failure={failure} />
    </Notice>
  );
}
