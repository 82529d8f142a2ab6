import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight12Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactNode } from 'react';
import { visuallyHidden } from '../parts/visually-hidden';
import type { ShownChange, ShownGroup } from './operation';

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  item: {
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  title: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  ref: { color: tokens.colorNeutralForeground2 },
  fate: { display: 'block', color: tokens.colorNeutralForeground2, ...small },
  changes: { display: 'flex', flexDirection: 'column', gap: '4px', margin: '6px 0 0', ...small },
  change: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: '12px' },
  column: { color: tokens.colorNeutralForeground2 },
  values: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  arrow: { display: 'inline-flex', verticalAlign: '-1px', marginInline: '5px', color: tokens.colorNeutralForeground3 },
  why: { margin: '6px 0 0', color: tokens.colorNeutralForeground2, ...small },
  hidden: visuallyHidden,
});

/** One line of a proposal: what it is, each cell before and after, and why. */
export function ChangeGroup({ group }: { readonly group: ShownGroup }): ReactNode {
  const styles = useStyles();
  const isNew = group.fate !== null;
  return (
    <li className={styles.item}>
      <span className={styles.title}>
        {group.title} {group.ref === null ? null : <span className={styles.ref}>{group.ref}</span>}
      </span>
      {group.fate === null ? null : <span className={styles.fate}>{group.fate}</span>}
      {group.changes.length === 0 ? null : (
        <dl className={styles.changes}>
          {group.changes.map((change) => (
            <Change key={change.column} change={change} isNew={isNew} />
          ))}
        </dl>
      )}
      {group.why.map((why) => (
        <p key={why} className={styles.why}>
          {why}
        </p>
      ))}
    </li>
  );
}

/** Of a line that is new there is nothing before. */
function Change({ change, isNew }: { readonly change: ShownChange; readonly isNew: boolean }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.change}>
      <dt className={styles.column}>{change.column}</dt>
      <dd className={styles.values}>
        {isNew ? null : (
          <>
            <span className={styles.before}>{change.from ?? 'blank'}</span>
            <span className={styles.arrow}>
              <ArrowRight12Regular aria-hidden="true" />
              <span className={styles.hidden}>to</span>
            </span>
          </>
        )}
        <span className={mergeClasses(isNew ? undefined : styles.after)}>{change.to ?? 'blank'}</span>
      </dd>
    </div>
  );
}
