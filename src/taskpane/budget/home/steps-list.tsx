import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import type { ReactNode } from 'react';
import { focusRing, plainButton, rowButton } from '../../parts/focus-ring';
import { visuallyHidden } from '../../parts/visually-hidden';
import type { MonthEndStep, MonthEndStepName } from './month-end-steps';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    ...plainButton,
    ...focusRing,
    ...rowButton,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto 16px',
    columnGap: '10px',
    alignItems: 'center',
    paddingBlock: '6px',
  },
  mark: { display: 'flex', color: tokens.colorNeutralForeground3 },
  done: { color: 'var(--ragGreenFill)' },
  label: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  next: { fontWeight: tokens.fontWeightSemibold },
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  badge: {
    paddingInline: '7px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  arrow: { display: 'flex', gridColumn: 4, color: tokens.colorNeutralForeground3 },
  hidden: visuallyHidden,
});

interface StepsListProps {
  readonly steps: readonly MonthEndStep[];
  readonly next: MonthEndStepName | null;
  readonly onOpen: (step: MonthEndStepName) => void;
}

/** The month-end as a checklist that says what is next; each step leads to its page. */
export function StepsList({ steps, next, onOpen }: StepsListProps): ReactNode {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {steps.map(({ name, label, about, isDone }) => (
        <li key={name}>
          <button
            type="button"
            className={styles.row}
            onClick={() => {
              onOpen(name);
            }}
          >
            <span className={mergeClasses(styles.mark, isDone && styles.done)} aria-hidden="true">
              {isDone ? <CheckmarkCircle16Filled /> : <Circle16Regular />}
            </span>
            <span>
              <span className={mergeClasses(styles.label, name === next && styles.next)}>
                {label}
                {isDone ? <span className={styles.hidden}>, done</span> : null}
              </span>
              <span className={styles.about}>{about}</span>
            </span>
            {name === next ? <span className={styles.badge}>Next</span> : null}
            <span className={styles.arrow} aria-hidden="true">
              <ChevronRight16Regular />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
