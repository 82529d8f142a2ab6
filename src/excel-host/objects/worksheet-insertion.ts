import { insertSheets } from '../engine/insert-sheets';
import { ExcelError } from '../errors';
import { bookOfBase64 } from '../files';
import type { Arguments } from '../protocol/arguments';
import { isArray } from '../protocol/json';
import type { Host } from './host';
import { requireOpenStructure } from './host';
import { placeOf, sheetPositions } from './sheet-position';

/**
 * `Excel.Workbook.insertWorksheetsFromBase64`: sheets of another workbook, all of them or those that are named.
 * @returns their ids
 */
export async function insertWorksheets(host: Host, args: Arguments): Promise<string[]> {
  requireOpenStructure(host);
  const { positionType, relativeTo, sheetNamesToInsert } = args.optionalRecord(1);
  const book = await bookOfBase64(args.text(0));
  const wanted = namesOf(args, sheetNamesToInsert);
  const missing = wanted?.find((name) => !book.sheets.some((sheet) => sheet.name === name));
  if (missing !== undefined) throw new ExcelError('ItemNotFound', `The file has no sheet named ${missing}.`);
  const sheets = book.sheets.filter(({ name }) => wanted?.includes(name) ?? true);
  const names = book.names.filter(({ scope }) => scope === undefined || sheets.some(({ name }) => name === scope));
  const position = sheetPositions.find((word) => word === (positionType ?? 'End'));
  if (!position) return args.refuse(1, `a position: ${sheetPositions.join(', ')}`);
  const beside = typeof relativeTo === 'string' ? host.engine.sheets.find(relativeTo) : undefined;
  const added = await insertSheets(host.engine, { sheets, names }, placeOf(host, position, beside));
  return added.map(({ id }) => id);
}

function namesOf(args: Arguments, given: unknown): readonly string[] | undefined {
  if (given === undefined || given === null) return undefined;
  const names = isArray(given) ? given.filter((name) => typeof name === 'string') : [];
  return isArray(given) && names.length === given.length ? names : args.refuse(1, 'the names of sheets to insert');
}
