import { formatDate } from '../../../finance/calendar-date';
import { formatFinancialYear } from '../../../finance/financial-year';
import { cell, type PageCell } from '../../pages/page-cell';
import { usualPrint, type SheetPage } from '../../pages/sheet-page';
import type { CopyIdentity } from '../copy-identity';
import type { WritableColumn } from './copy-columns';

const section = (title: string): PageCell[] => [cell(title, 'section'), cell(null, 'section')];
const row = (label: string, text: string): PageCell[] => [cell(label, 'label'), cell(text, 'paragraph')];

const stageNote =
  'The drop-down offers as far as a line may go by itself. Approving a line and stopping it are decisions, and a line that is stopped stays so until one is taken: ask for it in the narrative.';

/**
 * What a department does with its copy.
 * @param writable the columns that it may write in
 */
export function readMeSheet(identity: CopyIdentity, lines: number, writable: readonly WritableColumn[]): SheetPage {
  const { organisation, year, department, sent, unit } = identity;
  return {
    key: 'copy:ReadMe',
    name: 'Read me',
    owner: 'user',
    tabColour: 'guide',
    unit,
    columnWidths: [22, 100],
    blocks: [
      {
        top: 0,
        left: 0,
        rows: [
          [cell(`Savings ${formatFinancialYear(year)}: ${department}`, 'title')],
          [
            cell(
              [organisation ?? '', `sent out on ${formatDate(sent)}`].filter((part) => part !== '').join(', '),
              'subtitle',
            ),
          ],
          [],
          section('What to do'),
          row(
            'Update',
            `The sheet Savings has ${lines === 1 ? 'your line' : `your ${lines} lines`}. Write in the yellow cells: ${writable.map(({ heading }) => heading).join(', ')}.`,
          ),
          ...(writable.some(({ field }) => field === 'stage') ? [row('Stage', stageNote)] : []),
          row('Money', `In ${unit}, without a sign or unit in the cell. Blank is missing, 0 is nothing.`),
          row('Say why', 'A line that is short of its target needs a narrative and a mitigation.'),
          row(
            'Send back',
            'Save the workbook under its own name and send it back. The master takes over what you changed; where somebody else has changed the same cell, a person decides.',
          ),
          [],
          section('What stays as it is'),
          row(
            'Targets',
            'Targets, titles and references change by a decision alone; if one is wrong, say so in the narrative.',
          ),
          row('References', 'A line is known by its reference. You may sort the rows; leave the references alone.'),
          row(
            'New lines',
            'For a new saving, unprotect the sheet (Review, Unprotect Sheet), write it below the last line with a reference of its own, and it will be looked at.',
          ),
          row('As sent', 'The sheet As sent keeps what you were sent. Leave it there.'),
        ],
      },
    ],
    tables: [],
    charts: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: { ...usualPrint, orientation: 'portrait', footer: `${organisation ?? ''} ${department}`.trim() },
    isProtected: true,
  };
}
