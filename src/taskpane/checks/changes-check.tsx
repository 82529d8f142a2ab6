import { Field, makeStyles, Select } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { formatMediumDate } from '../../finance/calendar-date';
import type { LineChange } from '../../finance/review/changes/change';
import { refKey } from '../../finance/reference';
import type { AssessedSaving } from '../../workbook';
import { count, exactFigure } from '../format/figures';
import { FailureDetails } from '../guidance/failure-details';
import { useSinceSnapshot } from '../hooks/use-since-snapshot';
import type { WithSnapshots } from '../hooks/use-snapshots';
import type { AnyLine } from '../lines/line-list';
import { Choice } from '../parts/choice';
import { Notice } from '../parts/notice';
import { CheckList } from './check-list';
import { ListRow } from '../parts/list-row';

const useStyles = makeStyles({ top: { display: 'flex', flexDirection: 'column', gap: '12px', marginBottom: '12px' } });

interface ChangesCheckProps {
  readonly snapshots: WithSnapshots;
  readonly onOpenLine: (line: AnyLine) => void;
}

/** What has changed since a snapshot, first of all what nobody decided. */
export function ChangesCheck({ snapshots, onOpenLine }: ChangesCheckProps): ReactNode {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const [kind, setKind] = useState<'quiet' | 'all'>('quiet');
  const { workbook, isWaiting, failure } = snapshots;
  const { names } = snapshots.stored;
  const since = useSinceSnapshot(snapshots, names.find(({ snapshot }) => snapshot === chosen)?.snapshot ?? null);
  if (failure !== null) {
    return (
      <Notice tone="warning" title="The snapshots could not be read">
        <FailureDetails failure={failure} />
      </Notice>
    );
  }
  if (since === null) {
    return (
      <Notice tone="info" title={isWaiting ? 'Reading the snapshots' : 'No snapshot to compare with'}>
        {isWaiting
          ? 'What has changed is listed as soon as they have been read.'
          : 'Take a snapshot from the Workbook page, such as after each meeting. What changes after it is listed here.'}
      </Notice>
    );
  }
  return (
    <>
      <div className={styles.top}>
        <Field label="Since" size="small">
          <Select
            value={since.since.snapshot}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            {[...names].reverse().map(({ snapshot, taken }) => (
              <option key={snapshot} value={snapshot}>
                {snapshot}, {formatMediumDate(taken)}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Choice
            label="Which changes"
            options={[
              { value: 'quiet', label: `Without a decision ${since.quiet.length}` },
              { value: 'all', label: `All ${since.changes.length}` },
            ]}
            value={kind}
            onChoose={setKind}
          />
        </div>
      </div>
      <Changes
        key={`${kind} ${since.since.snapshot}`}
        changes={kind === 'quiet' ? since.quiet : since.changes}
        savings={workbook.tracker.savings}
        unit={workbook.tracker.settings.unit}
        onOpenLine={onOpenLine}
      />
    </>
  );
}

interface ChangesProps {
  readonly changes: readonly LineChange[];
  readonly savings: readonly AssessedSaving[];
  readonly unit: string;
  readonly onOpenLine: (line: AnyLine) => void;
}

function Changes({ changes, savings, unit, onOpenLine }: ChangesProps): ReactNode {
  const byRef = useMemo(() => new Map(savings.map((saving) => [refKey(saving.line.ref), saving])), [savings]);
  return (
    <CheckList
      lead={`${count(changes.length, 'change')}, the most money first, in ${unit}.`}
      items={changes}
      row={(change, index) => {
        const line = change.refs.map((ref) => byRef.get(refKey(ref))).find((one) => one !== undefined);
        const { title, refs, says, money, decision } = change;
        const covered = decision === null ? [] : [`Decided: ${decision.decision}`];
        return (
          <ListRow
            key={`${refs.join(' ')} ${change.kind} ${index}`}
            title={[refs.join(', '), title].filter((part) => part !== null && part !== '').join(' ')}
            under={[says, ...covered]}
            sum={money === 0 ? null : exactFigure(money)}
            onOpen={
              line === undefined
                ? null
                : () => {
                    onOpenLine(line);
                  }
            }
          />
        );
      }}
      none={{ title: 'No such change', says: 'No line has changed so since this snapshot.' }}
    />
  );
}
