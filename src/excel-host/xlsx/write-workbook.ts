import { quotedSheetName } from '../address';
import type { Book, SheetData } from '../book';
import { patchNames } from './names';
import type { Package } from './package';
import type { ListedSheet, WorkbookPart } from './workbook-part';
import { childElements, element, firstChild, integerAttribute, placeChild, textOf, type XmlElement } from './xml';

/** A sheet to be saved: what the model says of it, and where it is in the file. */
export interface PlannedSheet {
  readonly data: SheetData;
  readonly path: string;
  /** As the opened file lists it, if it does. */
  readonly listed: ListedSheet | undefined;
}

const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'extLst',
] as const;

/**
 * Makes the workbook part list the planned sheets in their order (chart sheets keep their places), show the active one, and hold the model's names.
 * Gives the names of all sheets as listed, by whose positions other parts know them.
 */
export async function writeWorkbook(
  file: Package,
  part: WorkbookPart,
  planned: readonly PlannedSheet[],
  book: Book,
): Promise<string[]> {
  const ids = new Map((await file.relationships(part.path)).map(({ target, id }) => [target, id]));
  const listed: { element: XmlElement; listed: ListedSheet | undefined }[] = [];
  let nextId = Math.max(0, ...part.sheets.map(({ element: sheet }) => integerAttribute(sheet, 'sheetId') ?? 0)) + 1;
  for (const { data, path, listed: before } of planned) {
    const id = ids.get(path) ?? (await file.relate(part.path, 'worksheet', path));
    const sheetId = before?.element.attributes['sheetId'] ?? nextId++;
    const state = data.visibility === 'Visible' ? undefined : data.visibility === 'Hidden' ? 'hidden' : 'veryHidden';
    listed.push({ element: element('sheet', { name: data.name, sheetId, state, 'r:id': id }), listed: before });
  }
  part.sheets.forEach((sheet, index) => {
    if (!sheet.isWorksheet) listed.splice(Math.min(index, listed.length), 0, { element: sheet.element, listed: sheet });
  });
  const gone = part.sheets.filter((sheet) => !listed.some((kept) => kept.listed === sheet));
  for (const sheet of gone) await file.unrelate(part.path, ids.get(sheet.path) ?? '');
  placeChild(
    part.root,
    'sheets',
    element(
      'sheets',
      {},
      listed.map((sheet) => sheet.element),
    ),
    WORKBOOK_ORDER,
  );
  const isProtected = book.structureIsProtected ?? false;
  // What a file says of its protection goes on to hold, password and all, as long as nobody takes it away.
  if (isProtected !== part.structureIsProtected) {
    const protection = isProtected ? element('workbookProtection', { lockStructure: 1 }) : undefined;
    placeChild(part.root, 'workbookProtection', protection, WORKBOOK_ORDER);
  }
  renameInOwnNames(part, listed);
  const after = listed.map((sheet) => sheet.element.attributes['name'] ?? '');
  const moved = part.sheets.map((sheet) => {
    const at = listed.findIndex((kept) => kept.listed === sheet);
    return at < 0 ? undefined : at;
  });
  patchNames(
    part.root,
    book.names,
    part.sheets.map(({ name }) => name),
    after,
    moved,
  );
  activate(part.root, Math.max(0, after.indexOf(book.activeSheet)));
  return after;
}

function activate(workbook: XmlElement, position: number): void {
  const view = firstChild(firstChild(workbook, 'bookViews'), 'workbookView') ?? element('workbookView');
  view.attributes['activeTab'] = String(position);
  // The first tab in view may be one that is no longer there.
  delete view.attributes['firstSheet'];
  if (firstChild(workbook, 'bookViews') === undefined)
    placeChild(workbook, 'bookViews', element('bookViews', {}, [view]), WORKBOOK_ORDER);
}

// The model's names follow a renamed sheet by themselves; Excel's own (print areas, titles) are not in the model.
function renameInOwnNames(
  part: WorkbookPart,
  listed: readonly { element: XmlElement; listed: ListedSheet | undefined }[],
): void {
  for (const { element: sheet, listed: before } of listed) {
    const name = sheet.attributes['name'] ?? '';
    if (before === undefined || before.name === name) continue;
    for (const own of childElements(firstChild(part.root, 'definedNames'), 'definedName')) {
      if (!(own.attributes['name'] ?? '').startsWith('_xlnm.')) continue;
      const quoted = `'${before.name.replaceAll("'", "''")}'!`;
      const text = textOf(own).replaceAll(quoted, `${quotedSheetName(name)}!`);
      own.children = [text.replaceAll(`${before.name}!`, `${quotedSheetName(name)}!`)];
    }
  }
}
