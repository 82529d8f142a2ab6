import { Button } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { formatMediumDate } from '../../../finance/calendar-date';
import { type CollectedCopy, collectNotes, type IncomingFile, type LeftColumn, sayLeftColumn } from '../../../workbook';
import { count } from '../../format/figures';
import type { FormProps } from '../../forms/form';
import { BackHeading } from '../../parts/back-heading';
import { Notice } from '../../parts/notice';
import { PageFrame } from '../../parts/page-frame';
import { PlainList } from '../../parts/plain-list';
import { Section } from '../../parts/section';
import { useTaskStyles } from '../../parts/task-styles';
import { sortFindings, withAnswer } from './acceptance';
import { ChooseFiles } from './choose-files';
import { type Collected, leadOf } from './collected';
import { collect } from './collect-operation';
import { FindingList } from './finding-list';

interface FindingsProps extends FormProps {
  readonly collected: Collected;
  readonly onFiles: (files: Promise<readonly IncomingFile[]>) => void;
}

/** What copies say against the tracker: what is safe is taken, the rest waits for a person's word. */
export function Findings({ workbook, collected, onFiles, onBegin, onClose }: FindingsProps): ReactNode {
  const styles = useTaskStyles();
  const { chosen, collection } = collected;
  const { items } = collection.merge;
  const notes = useMemo(() => collectNotes(collection), [collection]);
  const sorted = useMemo(() => sortFindings(items), [items]);
  const [taken, setTaken] = useState<ReadonlySet<string>>(() => new Set(sorted.safe.map(({ id }) => id)));
  const lists = {
    headingOf: collection.headingOf,
    taken,
    onTake: (item: (typeof items)[number], isTaken: boolean) => {
      setTaken(withAnswer(items, taken, item, isTaken));
    },
  };
  const actions = (
    <>
      <Button
        appearance="primary"
        disabledFocusable={taken.size === 0}
        onClick={() => {
          onBegin(collect(workbook, { chosen, collection, taken }));
        }}
      >
        Show what is written
      </Button>
      <Button onClick={onClose}>Cancel</Button>
    </>
  );
  return (
    <PageFrame actions={actions}>
      <div className={styles.page}>
        <div>
          <BackHeading back="Back" onBack={onClose}>
            Collect
          </BackHeading>
          <p className={styles.lead}>{leadOf(collection)}</p>
        </div>
        {collection.refused.length === 0 ? null : (
          <Notice tone="error" title="Not used">
            <PlainList lines={collection.refused.map(({ message }) => message)} />
          </Notice>
        )}
        <FindingList {...lists} heading="To decide" items={sorted.toDecide} />
        <FindingList {...lists} heading="Changed by the department alone" items={sorted.safe} />
        <FindingList {...lists} heading="Cannot be taken" items={sorted.notTakeable} taken={null} />
        {collection.leftColumns.length === 0 ? null : (
          <Section heading="Columns left out">
            <PlainList lines={collection.leftColumns.map(saysColumn)} />
          </Section>
        )}
        {notes.length === 0 ? null : (
          <Section heading="To know">
            <PlainList lines={notes} />
          </Section>
        )}
        {collection.copies.length === 0 ? null : (
          <Section heading="Copies">
            <PlainList lines={collection.copies.map(saysCopy)} />
          </Section>
        )}
        <div>
          <ChooseFiles label="Choose other files" isPrimary={false} onFiles={onFiles} />
        </div>
      </div>
    </PageFrame>
  );
}

function saysCopy({ name, department, sent, lines }: CollectedCopy): string {
  const when = sent === null ? 'does not say when it was sent' : `sent ${formatMediumDate(sent)}`;
  return [name, department, count(lines, 'line'), when].filter((part) => part !== null).join(', ');
}

const saysColumn = (column: LeftColumn): string => `${sayLeftColumn(column)} ${count(column.values.length, 'value')}.`;
