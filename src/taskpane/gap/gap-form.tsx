import { Button, makeStyles } from '@fluentui/react-components';
import { ChartMultipleRegular } from '@fluentui/react-icons/svg/chart-multiple';
import { type ReactNode, useState } from 'react';
import type { FormProps } from '../forms/form';
import { FormShell } from '../forms/form-shell';
import { Empty } from '../parts/empty';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { useTaskStyles } from '../parts/task-styles';
import { Identities } from './identities';
import { makeGapReport } from './report-operation';
import { emptyDraft, type ScenarioFields } from './scenario-draft';
import { ScenarioForm } from './scenario-form';
import { Scenarios } from './scenarios';
import { StatusTable } from './status-table';
import { type Gap, useGap } from './use-gap';
import { YearsTable } from './years-table';

const useStyles = makeStyles({ aside: { minWidth: 0, paddingInline: '8px' } });

/** The medium-term gap: whether it holds together, how it stands by year, and what changes would make of it. */
export function GapForm(props: FormProps): ReactNode {
  const { workbook, reading, onBegin, onFill, onClose } = props;
  const found = useGap(reading);
  const [draft, setDraft] = useState<ScenarioFields | null>(null);
  if (found.kind === 'none') return <NoGap why={found.why?.message ?? null} onFill={onFill} onClose={onClose} />;
  if (found.kind === 'waiting') return <FormShell heading="MTFS gap" onClose={onClose} />;
  const { gap } = found;
  if (draft !== null) {
    return (
      <ScenarioForm
        {...props}
        gap={gap}
        draft={draft}
        onDraft={setDraft}
        onClose={() => {
          setDraft(null);
        }}
      />
    );
  }
  const action = (
    <Button
      appearance="primary"
      onClick={() => {
        onBegin(makeGapReport(workbook));
      }}
    >
      Make the report
    </Button>
  );
  return (
    <FormShell heading="MTFS gap" action={action} canCancel={false} onClose={onClose}>
      <GapParts {...props} gap={gap} onDraft={setDraft} />
    </FormShell>
  );
}

interface GapPartsProps extends FormProps {
  readonly gap: Gap;
  readonly onDraft: (draft: ScenarioFields) => void;
}

function GapParts({ gap, workbook, onBegin, onDraft }: GapPartsProps): ReactNode {
  const styles = { ...useTaskStyles(), ...useStyles() };
  const { report } = gap;
  return (
    <div className={styles.page}>
      <Section heading="Does it hold together?">
        <Identities
          report={report}
          onGoTo={(place) => {
            void workbook.goTo(place);
          }}
        />
      </Section>
      <Section heading={`Gap by year, ${report.unit}`}>
        <YearsTable report={report} />
      </Section>
      {report.savings.length === 0 ? null : (
        <Section heading={`New savings by status, ${report.unit}`}>
          <StatusTable report={report} />
        </Section>
      )}
      <Section
        heading="Scenarios"
        aside={
          <Button
            className={styles.aside}
            appearance="subtle"
            size="small"
            onClick={() => {
              onDraft(emptyDraft);
            }}
          >
            Add a scenario
          </Button>
        }
      >
        <Scenarios gap={gap} workbook={workbook} onBegin={onBegin} onChange={onDraft} />
      </Section>
    </div>
  );
}

/** What a gap table is, and how to get one. */
function NoGap({
  why,
  onFill,
  onClose,
}: Pick<FormProps, 'onFill' | 'onClose'> & { readonly why: string | null }): ReactNode {
  const action = (
    <Button
      appearance="primary"
      onClick={() => {
        onFill('set up');
      }}
    >
      Set up a gap table
    </Button>
  );
  return (
    <FormShell heading="MTFS gap" action={action} canCancel={false} onClose={onClose}>
      <Empty icon={<ChartMultipleRegular fontSize={40} />} title="No gap table yet">
        A gap table has a row of headings with Line, Kind and one for each year. Set-up makes one to start with, its
        totals as formulas.
      </Empty>
      {why === null ? null : (
        <Section heading="What was looked at">
          <PlainList lines={[why]} />
        </Section>
      )}
    </FormShell>
  );
}
