import type { NameData, SheetData } from '../book';
import type { NewNames } from '../formula/rename';
import type { Engine } from './engine';
import { loadSheet } from './load';
import { renamedName, renamedSheet } from './renamed-sheet';
import { saveSheet } from './save';
import type { EngineSheet } from './sheet';
import type { FindTable } from './worksheet-data';
import { tableFinder, worksheetData } from './worksheet-data';

/** The longest name of a sheet. */
const LONGEST_NAME = 31;

/**
 * Puts sheets of another workbook, or copies of the workbook's own, in at a place. Sheets, tables and names that are taken
 * get a number, as in Excel, and the formulas of the new sheets call them so; a name of the whole workbook that is taken
 * stays what it was.
 */
export async function insertSheets(
  engine: Engine,
  given: { readonly sheets: readonly SheetData[]; readonly names: readonly NameData[] },
  index: number,
): Promise<EngineSheet[]> {
  const names = newNames(engine, given.sheets);
  const sheets = given.sheets.map((sheet) => renamedSheet(sheet, names));
  const added = await addSheets(engine, sheets, index);
  for (const [at, sheet] of added.entries()) engine.charts.load(sheet.id, sheets[at]?.charts ?? []);
  for (const name of given.names) addName(engine, renamedName(name, names));
  engine.calculator.markAll();
  for (const sheet of added) engine.rulesChanged(sheet);
  return added;
}

/** Puts a copy of a sheet in at a place. */
export async function copySheet(engine: Engine, sheet: EngineSheet, index: number): Promise<EngineSheet> {
  const names = engine.names
    .all()
    .filter(({ sheetId }) => sheetId === sheet.id)
    .map(({ name, formula, visible }) => ({ name, formula, visible, scope: sheet.name }));
  const [copy] = await insertSheets(engine, { sheets: [saveSheet(engine, sheet)], names }, index);
  if (!copy) throw new Error(`The sheet ${sheet.name} was not copied.`);
  return copy;
}

async function addSheets(engine: Engine, sheets: readonly SheetData[], index: number): Promise<EngineSheet[]> {
  const added: EngineSheet[] = [];
  const ofNew = tableFinder(sheets);
  const find: FindTable = (name) => ofNew(name) ?? engine.tables.named(name);
  for (const [at, data] of sheets.entries()) {
    const sheet = await engine.sheets.insert(data.name, index + at, (id) => worksheetData(data, id, find));
    loadSheet(engine, sheet, data);
    added.push(sheet);
  }
  return added;
}

function addName(engine: Engine, name: NameData): void {
  const sheetId = name.scope === undefined ? undefined : engine.sheets.find(name.scope)?.id;
  if (!engine.names.find(name.name, sheetId)) engine.names.add(name, sheetId);
}

/** What the sheets and their tables are to be called: as before where that is free. */
function newNames(engine: Engine, sheets: readonly SheetData[]): NewNames {
  const takenSheets = new Set(engine.sheets.all().map(({ name }) => name.toLowerCase()));
  const takenTables = new Set(engine.tables.all().map(({ name }) => name.toLowerCase()));
  return {
    sheets: freeNames(
      sheets.map(({ name }) => name),
      takenSheets,
      (name, number) => `${name.slice(0, LONGEST_NAME - ` (${number})`.length)} (${number})`,
    ),
    tables: freeNames(
      sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
      takenTables,
      (name, number) => `${name}${number}`,
    ),
  };
}

/** New names by the old ones in small letters; `numbered` makes one with a number, from 2. */
function freeNames(
  wanted: readonly string[],
  taken: Set<string>,
  numbered: (name: string, number: number) => string,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of wanted) {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = numbered(name, number);
    taken.add(free.toLowerCase());
    found.set(name.toLowerCase(), free);
  }
  return found;
}
