import ExcelJS, { type Workbook, type Worksheet } from 'exceljs';
import type { Book, SheetData } from '../book';
import { normalMargins } from '../page-setup';
import { nameOfAreas } from './areas';
import { blankPackage } from './blank';
import { carryCells } from './carry-cells';
import { harvestCarrier, mendStyles, normalFont, type CarriedSheet } from './carrier';
import { dynamicArrayMetadata } from './cell-metadata';
import { CachedCells } from './charts/cached-cells';
import { writeCharts } from './charts/write-charts';
import { readTheme } from './colours';
import { writeColumns } from './columns';
import { patchConditionalFormats } from './conditional-formats';
import { patchDataValidations } from './data-validations';
import { DifferentialFormats } from './dxf';
import { writeHyperlinks } from './hyperlinks';
import { ownName, PRINT_AREA, PRINT_TITLES, setOwnName } from './names';
import { cellKey, type OpenedXlsx } from './opened';
import { Package } from './package';
import { patchPrint, printNames, readPrint } from './print';
import { withCellMetadata, withRowsLook } from './rows';
import { same } from './same';
import { writeSettings } from './settings';
import { SHEET_ORDER, splitSheet } from './sheet-text';
import { patchView, viewOf } from './sheet-view';
import { Styles } from './styles';
import { writeNotes } from './write-notes';
import { TableIds, writeTables } from './write-tables';
import { writeWorkbook, type PlannedSheet } from './write-workbook';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';
import { element, elementText, firstChild, parseXml, placeChild, type XmlElement } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The bytes of an .xlsx file that says what the model says. With an opened file, it is that file with what differs changed: charts, pivot
 * tables, pictures and all else that the model does not know stay as they were (but see {@link lost}). Without one it is a new workbook.
 */
export async function writeXlsx(opened: OpenedXlsx | undefined, book: Book): Promise<Uint8Array> {
  return new Writer(opened ?? (await newWorkbook()), book).write();
}

/** What saving this file would drop, in users' words, to be said before it is saved; empty where nothing is lost. */
export function lost(opened: OpenedXlsx): string[] {
  return [...opened.beyond];
}

async function newWorkbook(): Promise<OpenedXlsx> {
  return {
    bytes: await blankPackage(),
    workbook: new ExcelJS.Workbook(),
    sheets: [],
    carried: new Map(),
    theme: readTheme(undefined),
    normal: normalFont(undefined),
    is1904: false,
    beyond: [],
  };
}

class Writer {
  private readonly styles: Styles;
  private readonly cachedCells: CachedCells;

  constructor(
    private readonly opened: OpenedXlsx,
    private readonly book: Book,
  ) {
    this.styles = new Styles(opened.theme, opened.normal);
    this.cachedCells = new CachedCells(book);
  }

  async write(): Promise<Uint8Array> {
    const file = await Package.open(this.opened.bytes);
    const part = await readWorkbookPart(file);
    if (part === undefined) throw new Error('The opened file has no workbook part.');
    await file.edit(part.path);
    const planned = this.plan(file, part);
    const worksheets = this.carry(planned);
    const harvest = await harvestCarrier(this.opened.workbook);
    const formats = await this.writeStyles(file, part, harvest.styles);
    await this.writeStrings(file, part, harvest.strings);
    const order = await writeWorkbook(file, part, planned, this.book);
    const tableIds = await TableIds.of(file);
    for (const sheet of planned) {
      const carried = harvest.sheets.get(worksheets.get(sheet.path)?.id ?? 0) ?? { columns: '', cells: '<sheetData/>' };
      await this.writeSheet(file, part, sheet, carried, formats, tableIds, order.indexOf(sheet.data.name));
    }
    await writeSettings(file, part.path, this.book.settings);
    await this.dropCalculationOrder(file, part);
    await file.prune();
    return file.bytes();
  }

  private plan(file: Package, part: WorkbookPart): PlannedSheet[] {
    const taken = new Set<string>();
    const sources = new Set(this.book.sheets.map(({ source }) => source));
    return this.book.sheets.map((data) => {
      const listed = part.sheets.find(({ path, name, isWorksheet }) => {
        if (!isWorksheet || taken.has(path)) return false;
        return data.source === undefined ? name === data.name && !sources.has(path) : path === data.source;
      });
      let path = listed?.path;
      for (let number = 1; path === undefined; number++) {
        const free = `xl/worksheets/sheet${number}.xml`;
        if (!file.has(free) && !taken.has(free)) path = free;
      }
      taken.add(path);
      return { data, path, listed };
    });
  }

  private carry(planned: readonly PlannedSheet[]): Map<string, Worksheet> {
    const { workbook, carried, is1904 } = this.opened;
    const worksheets = new Map<string, Worksheet>();
    for (const [path, { id }] of carried) {
      if (planned.some((sheet) => sheet.path === path)) continue;
      workbook.removeWorksheet(id);
      carried.delete(path);
    }
    for (const { path, data } of planned) {
      const { worksheet, cells } = this.worksheet(workbook, path);
      carryCells(worksheet, data, cells, this.styles, is1904);
      worksheets.set(path, worksheet);
    }
    return worksheets;
  }

  private worksheet(workbook: Workbook, path: string): { worksheet: Worksheet; cells: Set<number> } {
    const known = this.opened.carried.get(path);
    const worksheet = known === undefined ? undefined : workbook.getWorksheet(known.id);
    if (known !== undefined && worksheet !== undefined) return { worksheet, cells: known.cells };
    const taken = new Set(workbook.worksheets.map(({ name }) => name));
    let number = 1;
    while (taken.has(`n${number}`)) number++;
    const made = workbook.addWorksheet(`n${number}`);
    const cells = new Set<number>();
    this.opened.carried.set(path, { id: made.id, cells });
    return { worksheet: made, cells };
  }

  private async writeStyles(file: Package, part: WorkbookPart, made: string): Promise<DifferentialFormats> {
    const root = parseXml(made);
    mendStyles(root, part.styles === undefined ? undefined : await file.read(part.styles));
    if (firstChild(root, 'dxfs') === undefined) {
      placeChild(root, 'dxfs', element('dxfs', { count: 0 }), [
        'numFmts',
        'fonts',
        'fills',
        'borders',
        'cellStyleXfs',
        'cellXfs',
        'cellStyles',
        'dxfs',
        'tableStyles',
        'colors',
        'extLst',
      ]);
    }
    await this.setCompanion(file, part, part.styles, 'styles', root);
    return new DifferentialFormats(firstChild(root, 'dxfs') ?? element('dxfs'), this.opened.theme);
  }

  private async writeStrings(file: Package, part: WorkbookPart, made: string | undefined): Promise<void> {
    if (made !== undefined) {
      await this.setCompanion(file, part, part.strings, 'sharedStrings', made);
      return;
    }
    const arrow = (await file.relationships(part.path)).find(({ kind }) => kind === 'sharedStrings');
    if (arrow !== undefined) await file.unrelate(part.path, arrow.id);
  }

  private async setCompanion(
    file: Package,
    part: WorkbookPart,
    known: string | undefined,
    kind: string,
    content: string | XmlElement,
  ): Promise<void> {
    const path = known ?? `xl/${kind}.xml`;
    file.set(path, content);
    await file.declare(path, `${CONTENT}.${kind}+xml`);
    if (known === undefined) await file.relate(part.path, kind, path);
  }

  private async writeSheet(
    file: Package,
    part: WorkbookPart,
    { data, path, listed }: PlannedSheet,
    carried: CarriedSheet,
    formats: DifferentialFormats,
    tableIds: TableIds,
    position: number,
  ): Promise<void> {
    const rest = listed === undefined ? newSheet() : splitSheet((await file.text(path)) ?? '').rest;
    rest.attributes['xmlns:r'] = OFFICE;
    if (listed === undefined) {
      file.set(path, '');
      await file.declare(path, `${CONTENT}.worksheet+xml`);
    }
    patchView(rest, data, this.opened.theme);
    patchConditionalFormats(rest, data.conditionalFormats, formats);
    patchDataValidations(rest, data.dataValidations);
    await writeTables(file, path, rest, data.tables, tableIds);
    await writeNotes(file, path, rest, data.notes);
    await writeHyperlinks(file, path, rest, data.hyperlinks);
    await writeCharts(file, path, rest, data.charts, this.cachedCells);
    this.writePrint(part, rest, data, position);
    this.writeFilterName(part, data, position);
    if (data.name === this.book.activeSheet) viewOf(rest).attributes['tabSelected'] = '1';
    else delete firstChild(firstChild(rest, 'sheetViews'), 'sheetView')?.attributes['tabSelected'];
    placeChild(rest, 'dimension', undefined, SHEET_ORDER);
    file.set(path, await this.sheetXml(file, part, rest, data, carried));
  }

  private async sheetXml(
    file: Package,
    part: WorkbookPart,
    rest: XmlElement,
    data: SheetData,
    carried: CarriedSheet,
  ): Promise<string> {
    const columns = writeColumns(carried.columns, { widths: data.columnWidths, hidden: data.hiddenColumns });
    const rows = withRowsLook(carried.cells, { heights: data.rowHeights, hidden: data.hiddenRows });
    const spilling = this.spillingCells(data);
    const cells =
      spilling.length === 0 ? rows : withCellMetadata(rows, spilling, await dynamicArrayMetadata(file, part.path));
    const at = SHEET_ORDER.indexOf('cols');
    const isBefore = (node: XmlElement): boolean => SHEET_ORDER.findIndex((name) => name === node.name) < at;
    const children = rest.children.filter((node) => typeof node !== 'string');
    const head = children.filter(isBefore).map(elementText).join('');
    const tail = children
      .filter((node) => !isBefore(node))
      .map(elementText)
      .join('');
    const [start = ''] = elementText({ ...rest, children: [''] }).split('</');
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${start}${head}${columns}${cells}${tail}</${rest.name}>`;
  }

  private spillingCells(data: SheetData): { row: number; column: number }[] {
    const fixed = this.opened.sheets.find(({ source }) => source === data.source)?.fixedArrays;
    return data.cells.filter(
      ({ row, column, cell }) => cell.arrayRange !== undefined && fixed?.has(cellKey(row, column)) !== true,
    );
  }

  private writePrint(part: WorkbookPart, rest: XmlElement, { name, print }: SheetData, position: number): void {
    const namesBefore = {
      titles: ownName(part.root, PRINT_TITLES, position),
      areas: ownName(part.root, PRINT_AREA, position),
    };
    const before = readPrint(rest, namesBefore);
    if (print === undefined || same(before, print)) return;
    patchPrint(rest, print);
    const names = printNames(print, name);
    // A name that says more than the model can is left alone where the model has not changed.
    if (!same(before?.areas, print.areas)) setOwnName(part.root, PRINT_AREA, position, names.areas);
    if (!same([before?.repeatRows, before?.repeatColumns], [print.repeatRows, print.repeatColumns]))
      setOwnName(part.root, PRINT_TITLES, position, names.titles);
  }

  // Excel keeps a hidden name for the filter of a sheet, and repairs a file where the two differ.
  private writeFilterName(part: WorkbookPart, { name, autoFilter }: SheetData, position: number): void {
    const areas = autoFilter === undefined ? [] : [autoFilter];
    setOwnName(part.root, '_xlnm._FilterDatabase', position, nameOfAreas(areas, name), true);
  }

  // The order in which Excel last calculated names cells that may have gone; Excel makes it anew.
  private async dropCalculationOrder(file: Package, part: WorkbookPart): Promise<void> {
    for (const { id, kind } of await file.relationships(part.path))
      if (kind === 'calcChain') await file.unrelate(part.path, id);
  }
}

function newSheet(): XmlElement {
  return element('worksheet', { xmlns: MAIN }, [
    element('sheetViews', {}, [element('sheetView', { workbookViewId: 0 })]),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('pageMargins', { ...normalMargins }),
  ]);
}
