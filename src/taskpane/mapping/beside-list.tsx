import { Field, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { withTable, type MappingDraft } from './mapping-draft';
import { TickBox } from '../parts/tick-box';

// Its box stands in line with the label above it.
const useStyles = makeStyles({ box: { marginInlineStart: '-8px' } });

interface BesideListProps {
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

/** The other savings tables of the workbook: which of them are read together with the range; nothing where there is none. */
export function BesideList({ draft, onChange }: BesideListProps): ReactNode {
  const styles = useStyles();
  const { others, beside } = draft;
  if (others.length === 0) return null;
  return (
    <Field
      label="Read together with"
      hint="Savings may stand in several tables, one for each department. One that is not ticked is no longer read."
    >
      <div role="group" aria-label="Read together with">
        {others.map((other) => (
          <div key={`${other.sheet} ${other.range}`}>
            <TickBox
              className={styles.box}
              label={`${other.sheet}, ${other.range}`}
              checked={beside.includes(other)}
              onChange={(_, { checked }) => {
                onChange(withTable(draft, other, checked === true));
              }}
            />
          </div>
        ))}
      </div>
    </Field>
  );
}
