import { type ReactNode, useState } from 'react';
import { fail, type Result, succeed } from '../../../finance/result';
import { collectCopies, type IncomingFile, type TrackerFailure } from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import type { FormProps } from '../../forms/form';
import { FormShell } from '../../forms/form-shell';
import { FailureDetails } from '../../guidance/failure-details';
import { Notice } from '../../parts/notice';
import { ProgressPage } from '../../parts/progress-page';
import type { CopiesPort } from '../copies-port';
import { notPossible } from '../not-possible';
import { ChooseFiles } from './choose-files';
import type { Collected } from './collected';
import { Findings } from './findings';

type Step =
  | { readonly kind: 'asking'; readonly failure: TrackerFailure | null }
  | { readonly kind: 'comparing' }
  | { readonly kind: 'compared'; readonly collected: Collected };

/** Brings departmental copies back: choose the files, see what they say, take or leave each finding. */
export function CollectForm(props: FormProps): ReactNode {
  const { workbook, onClose } = props;
  const [step, setStep] = useState<Step>({ kind: 'asking', failure: null });
  const compare = (files: Promise<readonly IncomingFile[]>) => {
    setStep({ kind: 'comparing' });
    void collectFrom(workbook, files).then((collected) => {
      setStep(
        collected.ok ? { kind: 'compared', collected: collected.value } : { kind: 'asking', failure: collected.error },
      );
    });
  };
  if (step.kind === 'comparing')
    return <ProgressPage heading="Collect" doing="Comparing the copies with the tracker" />;
  if (step.kind === 'compared') return <Findings {...props} collected={step.collected} onFiles={compare} />;
  return (
    <FormShell
      heading="Collect"
      lead="Choose the workbooks that came back from departments. What they changed is listed first; nothing is written until you say so."
      action={<ChooseFiles label="Choose the copies" isPrimary onFiles={compare} />}
      onClose={onClose}
    >
      {step.failure === null ? null : (
        <Notice tone="error" title="The copies could not be compared">
          <FailureDetails failure={step.failure} />
        </Notice>
      )}
    </FormShell>
  );
}

async function collectFrom(
  port: Pick<EditPort, 'readAll'> & CopiesPort,
  chosen: Promise<readonly IncomingFile[]>,
): Promise<Result<Collected, TrackerFailure>> {
  const files = await chosen.catch(() => null);
  if (files === null)
    return fail(notPossible({ message: 'A file could not be read. Close it elsewhere, and try again.' }));
  const [master, masterId] = [await port.readAll(), await port.readMasterId()];
  if (!master.ok) return master;
  if (!masterId.ok) return masterId;
  const collection = await collectCopies({
    master: master.value,
    masterId: masterId.value,
    files,
    today: port.today(),
  });
  return collection.ok ? succeed({ files, collection: collection.value }) : fail(notPossible(collection.error));
}
