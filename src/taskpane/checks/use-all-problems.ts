import { useEffect, useState } from 'react';
import type { Problem } from '../../workbook';
import type { EditPort } from '../change/change-port';
import type { ModelsPort } from '../models/models-port';
import type { Reading } from '../pane-workbook';

/** What this asks of the workbook. */
export type ProblemsPort = Pick<EditPort, 'readAll'> & Pick<ModelsPort, 'modelProblems'>;

/**
 * The problems of the workbook with those that the pane leaves out otherwise: those of Actuals, which grows, and those of
 * models that feed a line. They are read when this is shown, and again whenever the workbook has been read anew. Until then
 * the problems are those of the reading.
 */
export function useAllProblems(port: ProblemsPort, reading: Reading): readonly Problem[] {
  const [known, setKnown] = useState<{ readonly of: Reading; readonly problems: readonly Problem[] } | null>(null);
  useEffect(() => {
    let isGone = false;
    void readProblems(port, reading).then((problems) => {
      if (!isGone) setKnown({ of: reading, problems });
    });
    return () => {
      isGone = true;
    };
  }, [port, reading]);
  return known !== null && known.of === reading ? known.problems : reading.tracker.problems;
}

/** What cannot be read is left out: the pane says so elsewhere. */
async function readProblems(port: ProblemsPort, { tracker, contents }: Reading): Promise<readonly Problem[]> {
  const read = contents.unread.includes('Actuals') ? await port.readAll(['Actuals']) : null;
  const ofModels = await port.modelProblems(contents);
  const ofTables = read?.ok === true ? read.value.tracker.problems : tracker.problems;
  return ofModels.ok ? [...ofTables, ...ofModels.value] : ofTables;
}
