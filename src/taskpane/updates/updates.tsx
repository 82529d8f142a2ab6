import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { type ReactNode, useMemo } from 'react';
import { formatMediumDate } from '../../finance/calendar-date';
import type { DueGroup } from '../../finance/updates/updates-due';
import { lineRulesOf, nextUpdates, type Tracker } from '../../workbook';
import { count } from '../format/figures';
import { filteredLines } from '../lines/line-filter';
import type { AnyLine } from '../lines/line-list';
import type { LinesHomeProps } from '../lines/lines-home';
import { WhoseField } from '../lines/whose-field';
import { Empty } from '../parts/empty';
import { GrowingList } from '../parts/growing-list';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { DueRow } from './due-row';
import { sayUndated } from './undated-words';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: '24px' },
  aside: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, textAlign: 'end' },
});

/** In each group. */
const step = 25;

/** Whose updates are due, since when, and what each line lacks. */
export function Updates({ reading, unsaved, view, onView, onOpen }: LinesHomeProps): ReactNode {
  const styles = useStyles();
  const { tracker } = reading;
  const undated = useMemo(() => sayUndated(lineRulesOf(reading).undated, reading.contents.savings), [reading]);
  const by = view.filter?.by === 'department' ? 'department' : 'owner';
  const groups = useMemo(() => {
    const mine = new Set(filteredLines(tracker.savings, view.filter).map(({ line }) => line));
    return nextUpdates(reading, by)
      .map((group) => ({ ...group, lines: group.lines.filter(({ line }) => mine.has(line)) }))
      .filter(({ lines }) => lines.length > 0);
  }, [reading, tracker, by, view.filter]);
  return (
    <>
      <WhoseField
        tracker={tracker}
        filter={view.filter}
        onChoose={(filter) => {
          onView({ kind: 'filter chosen', filter });
        }}
      />
      {undated === null ? null : (
        <Notice tone="info" title="How old updates are is not known">
          {undated}
        </Notice>
      )}
      {groups.length === 0 ? (
        <Empty icon={<CheckmarkCircleRegular fontSize={40} />} title="No update is due">
          A line comes here when its update is old, its milestone is overdue, it has a target and no forecast, or it is
          Amber or Red without a narrative.
        </Empty>
      ) : (
        <div className={styles.groups}>
          {groups.map((group) => (
            <Group key={group.name ?? ''} group={group} tracker={tracker} unsaved={unsaved} onOpen={onOpen} />
          ))}
        </div>
      )}
    </>
  );
}

interface GroupProps {
  readonly group: DueGroup;
  readonly tracker: Tracker;
  readonly unsaved: ReadonlySet<string>;
  readonly onOpen: (line: AnyLine) => void;
}

function Group({ group, tracker, unsaved, onOpen }: GroupProps): ReactNode {
  const styles = useStyles();
  const savings = useMemo(() => new Map(tracker.savings.map((saving) => [saving.line, saving])), [tracker]);
  const since = group.since === null ? '' : `, since ${formatMediumDate(group.since)}`;
  return (
    <Section
      heading={group.name ?? 'Nobody named'}
      aside={
        <span className={styles.aside}>
          {count(group.lines.length, 'line')}
          {since}
        </span>
      }
    >
      <GrowingList
        items={group.lines}
        step={step}
        row={({ line, needs }) => {
          const saving = savings.get(line);
          return saving === undefined ? null : (
            <DueRow
              key={`${saving.place.sheet} ${saving.place.address}`}
              saving={saving}
              needs={needs}
              unit={tracker.settings.unit}
              isUnsaved={unsaved.has(line.ref)}
              onOpen={onOpen}
            />
          );
        }}
      />
    </Section>
  );
}
