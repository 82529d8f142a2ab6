import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { namesIn, type Tracker } from '../../workbook';
import { attributeWords } from '../rollups/attribute-words';
import { type LineFilter, readWhose, writeFilter } from './line-filter';

const useStyles = makeStyles({
  chip: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    paddingInlineStart: '10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

interface WhoseFieldProps {
  readonly tracker: Tracker;
  readonly filter: LineFilter | null;
  readonly onChoose: (filter: LineFilter | null) => void;
}

/** Whose lines are shown: an owner's or a department's. Lines of another group show what they have in common. */
export function WhoseField({ tracker, filter, onChoose }: WhoseFieldProps): ReactNode {
  const styles = useStyles();
  if (filter !== null && filter.by !== 'owner' && filter.by !== 'department') {
    return (
      <div className={styles.chip}>
        <span>
          {attributeWords[filter.by]}: {filter.name ?? 'not said'}
        </span>
        <Button
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label="Show all lines again"
          onClick={() => {
            onChoose(null);
          }}
        />
      </div>
    );
  }
  return (
    <Field label="Whose lines" size="small">
      <Select
        value={writeFilter(filter)}
        onChange={(_, { value }) => {
          onChoose(readWhose(value));
        }}
      >
        <option value="">Everybody’s</option>
        <Names tracker={tracker} by="department" chosen={filter} />
        <Names tracker={tracker} by="owner" chosen={filter} />
      </Select>
    </Field>
  );
}

/** A remembered name that this workbook does not have stays on the list, so that the list shows what is chosen. */
function Names({
  tracker,
  by,
  chosen,
}: {
  readonly tracker: Tracker;
  readonly by: 'owner' | 'department';
  readonly chosen: LineFilter | null;
}): ReactNode {
  const known = namesIn(tracker, by).filter((name) => name !== null);
  const missing = chosen?.by === by && chosen.name !== null && !known.includes(chosen.name) ? [chosen.name] : [];
  const names = [...known, ...missing];
  if (names.length === 0) return null;
  return (
    <optgroup label={by === 'owner' ? 'Owners' : 'Departments'}>
      {names.map((name) => (
        <option key={name} value={writeFilter({ by, name })}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
