import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FormProps } from '../forms/form';
import { BackHeading } from '../parts/back-heading';
import { PageFrame } from '../parts/page-frame';
import { Section } from '../parts/section';
import { useTaskStyles } from '../parts/task-styles';
import { EntryRow } from './entry-row';
import { type MenuEntry, menuGroups } from './menu-entries';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** What can be done with the workbook as a whole. */
export function WorkbookPage({ workbook, reading, onBegin, onFill, onClose }: FormProps): ReactNode {
  const styles = { ...useTaskStyles(), ...useStyles() };
  const choose = ({ opens }: MenuEntry) => {
    if (typeof opens === 'string') onFill(opens);
    else onBegin(opens(workbook));
  };
  return (
    <PageFrame>
      <div className={styles.page}>
        <BackHeading back="Back" onBack={onClose}>
          Workbook
        </BackHeading>
        {menuGroups.map(({ heading, entries }) => (
          <Section key={heading} heading={heading}>
            <ul className={styles.list}>
              {entries.map((entry) => (
                <EntryRow
                  key={entry.label}
                  entry={entry}
                  isDisabled={entry.needsTracker && reading === null}
                  onChoose={choose}
                />
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </PageFrame>
  );
}
