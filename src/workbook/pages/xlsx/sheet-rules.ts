import type { DataValidation, Worksheet } from 'exceljs';
import { areaAddress } from '../../cells/address';
import { statusColours } from '../../excel/rag-colours';
import { ragStatuses } from '../../../finance/rag/status';
import type { Area } from '../../tracker';
import { validationRule, type TableFinder } from '../drawing/apply-validation';
import type { PageRule } from '../drawing/page-rules';
import { argb } from './style-cells';

declare module 'exceljs' {
  interface Worksheet {
    /** exceljs's types leave it out. Rules of cells one by one would come out as ranges that overlap. */
    readonly dataValidations: { add(address: string, rule: DataValidation): void };
  }
}

type FileRule = Pick<DataValidation, 'type' | 'formulae' | 'operator'>;

const serialOfUnixDay = 25_569;
const millisecondsOfADay = 86_400_000;
const dayOf = (serial: unknown): Date => new Date((Number(serial) - serialOfUnixDay) * millisecondsOfADay);

/** A rule as Office.js has it in exceljs's words; null for one that no page has. */
function fileRule({ list, wholeNumber, decimal, date }: Excel.DataValidationRule): FileRule | null {
  const limits = wholeNumber ?? decimal;
  if (list !== undefined) {
    // Our rules name their choices or a place, never a range object.
    const source = typeof list.source === 'string' ? list.source : '';
    return { type: 'list', formulae: [source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`] };
  }
  if (limits !== undefined) {
    const type = wholeNumber === undefined ? 'decimal' : 'whole';
    return { type, operator: 'between', formulae: [limits.formula1, limits.formula2] };
  }
  return date === undefined ? null : { type: 'date', operator: 'greaterThanOrEqual', formulae: [dayOf(date.formula1)] };
}

/** Lets the program that opens the file refuse what may not be written into cells. */
export function addRule(sheet: Worksheet, { area, title, validation }: PageRule, find: TableFinder): void {
  const made = validationRule(validation, find);
  const rule = made === null ? null : fileRule(made.rule);
  if (made === null || rule === null) return;
  const whole: DataValidation = {
    ...rule,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: title.slice(0, 31),
    error: made.message.slice(0, 254),
  };
  sheet.dataValidations.add(areaAddress(area), whole);
}

/** Colours cells by the status that they say, as the RAG columns are. */
export function addStatusColours(sheet: Worksheet, area: Area): void {
  sheet.addConditionalFormatting({
    ref: areaAddress(area),
    rules: ragStatuses.map((status, index) => ({
      type: 'cellIs',
      operator: 'equal',
      formulae: [`"${status}"`],
      priority: index + 1,
      style: {
        font: { color: argb(statusColours[status].text) },
        fill: { type: 'pattern', pattern: 'solid', bgColor: argb(statusColours[status].fill) },
      },
    })),
  });
}
