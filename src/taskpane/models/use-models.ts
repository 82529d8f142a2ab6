import { useEffect, useState } from 'react';
import type { ModelInWorkbook, TrackerFailure } from '../../workbook';
import type { Reading } from '../pane-workbook';
import type { ModelsPort } from './models-port';

/** What is known of the models in the workbook. */
export type KnownModels =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'known'; readonly models: readonly ModelInWorkbook[] }
  | { readonly kind: 'failed'; readonly failure: TrackerFailure };

/** The models in the workbook, read again whenever the workbook has been. */
export function useModels(port: Pick<ModelsPort, 'modelsIn'>, reading: Reading | null): KnownModels {
  const [known, setKnown] = useState<KnownModels>({ kind: 'waiting' });
  useEffect(() => {
    let isGone = false;
    void port.modelsIn().then((read) => {
      if (isGone) return;
      setKnown(read.ok ? { kind: 'known', models: read.value } : { kind: 'failed', failure: read.error });
    });
    return () => {
      isGone = true;
    };
  }, [port, reading]);
  return known;
}
