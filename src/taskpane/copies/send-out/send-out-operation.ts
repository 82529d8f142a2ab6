import { formatFinancialYear } from '../../../finance/financial-year';
import { fail, type Result, succeed } from '../../../finance/result';
import { departmentalCopies, type OutgoingCopy, type SendOut, type TrackerFailure } from '../../../workbook';
import { makeCopies } from '../../background/make-copies';
import type { EditPort } from '../../change/change-port';
import type { Done, Operation, Proposal } from '../../change/operation';
import { count } from '../../format/figures';
import { type FilePort, fileTypes, type SavedFile } from '../../meeting/meeting-port';
import type { CopiesPort } from '../copies-port';
import { notPossible } from '../not-possible';
import { packFiles } from './pack-files';

type SendOutPort = Pick<EditPort, 'readAll'> & CopiesPort & FilePort;

/** Makes a workbook for each of some departments, with its own lines and open where it may write. */
export const sendOut = (port: SendOutPort, departments: readonly string[]): Operation => ({
  heading: 'Send out',
  propose: async () => {
    const read = await port.readAll();
    if (!read.ok) return read;
    const planned = departmentalCopies(read.value, { sent: port.today(), workbook: null, masterId: null, departments });
    if (!planned.ok) return fail(notPossible(planned.error));
    const { organisation, year } = read.value.tracker.settings;
    const name = `${organisation ?? 'Savings'} ${formatFinancialYear(year).replace('/', '-')} copies`;
    return succeed(proposalOf(planned.value, (onProgress) => makeFiles(port, departments, { name, onProgress })));
  },
});

interface Making {
  /** What the files are called together. */
  readonly name: string;
  readonly onProgress: (share: number) => void;
}

async function makeFiles(
  port: SendOutPort,
  departments: readonly string[],
  { name, onProgress }: Making,
): Promise<Result<Done, TrackerFailure>> {
  const master = await port.keepMaster();
  if (!master.ok) return master;
  // Read once more: a copy says what the master holds at the moment when it is made.
  const read = await port.readAll();
  if (!read.ok) return read;
  const made = departmentalCopies(read.value, { sent: port.today(), ...master.value, departments });
  if (!made.ok) return fail(notPossible(made.error));
  const bytes = await makeCopies(made.value.copies, onProgress);
  const files = made.value.copies.map(({ fileName }, at): SavedFile => {
    return { name: fileName, bytes: bytes[at] ?? new Uint8Array(), type: fileTypes.xlsx };
  });
  const file = await packFiles(name, files);
  if (file !== null) port.saveFile(file);
  return succeed({
    heading: `${count(files.length, 'copy', 'copies')} made`,
    lead: `${file?.name ?? ''} is among your downloads. Send each department its file; Collect brings back what it writes.`,
    facts: [],
    where: made.value.copies.map(saysCopy),
    undo: null,
  });
}

const saysCopy = ({ fileName, lines }: OutgoingCopy): string => `${fileName}, ${count(lines, 'line')}`;

function proposalOf(
  { copies, withoutDepartment }: SendOut,
  make: (onProgress: (share: number) => void) => Promise<Result<Done, TrackerFailure>>,
): Proposal {
  return {
    lead: `${count(copies.length, 'workbook')} will be made. The tracker stays as it is.`,
    groups: copies.map(({ department, fileName, lines }) => ({
      key: fileName,
      title: department,
      ref: null,
      fate: `${fileName}, ${count(lines, 'line')}`,
      changes: [],
      why: [],
    })),
    besides: [],
    losses: [],
    problems: withoutDepartment.map(({ ref, place }) => ({
      cell: place,
      kind: 'not possible',
      found: 'no department',
      expected: 'Nobody gets this line until it names one.',
      severity: 'warning',
      line: ref,
    })),
    obstacle: null,
    isEmpty: copies.length === 0,
    isLogged: false,
    press: 'Make the files',
    apply: (_, onProgress) => make(onProgress),
  };
}
