import { type ReactNode, useState } from 'react';
import { fail, type Result, succeed } from '../../../finance/result';
import { type IncomingFile, readOnce, type TrackerFailure } from '../../../workbook';
import { readCopiesInBackground } from '../../background/read-copies';
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
import { compareCopies } from './compare-copies';
import { Findings } from './findings';

type Step =
  | { readonly kind: 'asking'; readonly failure: TrackerFailure | null }
  | { readonly kind: 'comparing'; readonly doing: string; readonly share: number | null; readonly onCancel: () => void }
  | { readonly kind: 'compared'; readonly collected: Collected };

/** Brings departmental copies back: choose the files, see what they say, take or leave each finding. */
export function CollectForm(props: FormProps): ReactNode {
  const { workbook, onClose } = props;
  const [step, setStep] = useState<Step>({ kind: 'asking', failure: null });
  const compare = (files: Promise<readonly IncomingFile[]>) => {
    const stop = new AbortController();
    let isOver = false;
    const end = (how: Step): void => {
      if (!isOver) setStep(how);
      isOver = true;
    };
    const show = (doing: string, share: number | null): void => {
      const onCancel = (): void => {
        stop.abort();
        end({ kind: 'asking', failure: null });
      };
      if (!isOver) setStep({ kind: 'comparing', doing, share, onCancel });
    };
    void collectFrom(workbook, files, show, stop.signal).then((collected) => {
      end(
        collected.ok ? { kind: 'compared', collected: collected.value } : { kind: 'asking', failure: collected.error },
      );
    });
  };
  if (step.kind === 'comparing')
    return <ProgressPage heading="Collect" doing={step.doing} share={step.share} onCancel={step.onCancel} />;
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
  show: (doing: string, share: number | null) => void,
  signal: AbortSignal,
): Promise<Result<Collected, TrackerFailure>> {
  show('Reading the tracker', null);
  const files = await chosen.catch(() => null);
  if (files === null)
    return fail(notPossible({ message: 'A file could not be read. Close it elsewhere, and try again.' }));
  const master = await port.readAll();
  if (!master.ok) return master;
  const onProgress = (read: number, isHeldUp: boolean): void => {
    show(sayReading(read, files.length, isHeldUp), read === 0 ? null : read / files.length);
  };
  const copies = { files, readFiles: readOnce(readCopiesInBackground({ signal, onProgress })) };
  const collection = await compareCopies(port, master.value, copies);
  return collection.ok ? succeed({ chosen: copies, collection: collection.value }) : collection;
}

/** Says which of the copies is being read. */
function sayReading(read: number, of: number, isHeldUp: boolean): string {
  if (read === of) return 'Comparing the copies with the tracker';
  const reading = `Reading copy ${read + 1} of ${of}`;
  return isHeldUp ? `${reading}: until it is read, this pane does not answer` : reading;
}
