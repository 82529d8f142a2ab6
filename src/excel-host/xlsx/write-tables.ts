import type { TableData } from '../book';
import type { Package } from './package';
import { SHEET_ORDER } from './sheet-text';
import { newTable, patchTable, readTable } from './tables';
import { relationshipId } from './workbook-part';
import { childElements, element, firstChild, integerAttribute, placeChild, type XmlElement } from './xml';

interface TablePart {
  readonly id: string;
  readonly path: string;
  readonly table: TableData | undefined;
}

/** Makes the tables of a sheet those of the model: parts changed, added and dropped. One that cannot be read stays as it is. */
export async function writeTables(
  file: Package,
  sheetPath: string,
  sheet: XmlElement,
  wanted: readonly TableData[],
  ids: TableIds,
): Promise<void> {
  const existing = await tableParts(file, sheetPath, sheet);
  const found = new Map<TableData, TablePart>();
  for (const table of wanted) {
    const isFree = (part: TablePart): boolean => ![...found.values()].includes(part);
    const named = existing.find((part) => part.table?.name.toLowerCase() === table.name.toLowerCase());
    const inPlace = existing.find(
      (part) =>
        isFree(part) && samePlace(part.table, table) && !wanted.some((other) => other.name === part.table?.name),
    );
    const part = named ?? inPlace;
    if (part !== undefined) found.set(table, part);
  }
  const kept = existing.filter((part) => part.table === undefined || [...found.values()].includes(part));
  for (const part of existing) if (!kept.includes(part)) await file.unrelate(sheetPath, part.id);
  const listed: string[] = kept.filter((part) => part.table === undefined).map((part) => part.id);
  for (const table of wanted) listed.push(await writeTable(file, sheetPath, table, found.get(table), ids));
  const elements = listed.map((id) => element('tablePart', { 'r:id': id }));
  const made = elements.length === 0 ? undefined : element('tableParts', { count: elements.length }, elements);
  placeChild(sheet, 'tableParts', made, SHEET_ORDER);
}

/** Gives every new table of a workbook a number that no other has. */
export class TableIds {
  private constructor(private last: number) {}

  static async of(file: Package): Promise<TableIds> {
    const ids = [0];
    for (const path of file.paths()) {
      if (/^xl\/tables\/[^/]+\.xml$/.test(path)) ids.push(integerAttribute(await file.read(path), 'id') ?? 0);
    }
    return new TableIds(Math.max(...ids));
  }

  next(): number {
    return ++this.last;
  }
}

async function tableParts(file: Package, sheetPath: string, sheet: XmlElement): Promise<TablePart[]> {
  const arrows = await file.relationships(sheetPath);
  const parts: TablePart[] = [];
  for (const tablePart of childElements(firstChild(sheet, 'tableParts'), 'tablePart')) {
    const id = relationshipId(tablePart);
    const path = arrows.find((arrow) => arrow.id === id)?.target;
    const root = path === undefined ? undefined : await file.read(path);
    if (id !== undefined && path !== undefined && root !== undefined) parts.push({ id, path, table: readTable(root) });
  }
  return parts;
}

async function writeTable(
  file: Package,
  sheetPath: string,
  table: TableData,
  part: TablePart | undefined,
  ids: TableIds,
): Promise<string> {
  if (part !== undefined) {
    const root = await file.edit(part.path);
    if (root !== undefined) patchTable(root, table, integerAttribute(root, 'id') ?? ids.next());
    return part.id;
  }
  const path = file.unusedPath('xl/tables/table', '.xml');
  const root = newTable();
  patchTable(root, table, ids.next());
  file.set(path, root);
  await file.declare(path, 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml');
  return file.relate(sheetPath, 'table', path);
}

function samePlace(one: TableData | undefined, other: TableData): boolean {
  return one?.area.top === other.area.top && one.area.left === other.area.left;
}
