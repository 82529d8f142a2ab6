import type { Workbook } from 'exceljs';
import type { Book, CellStyle, SheetData, TableData } from '../book';
import { loadCarrier, normalFont, withoutValues } from './carrier';
import { readRows, type FileRows } from './cells';
import { parseAddress } from '../address';
import { readTheme, type ThemeColours } from './colours';
import { sheetDrawing } from './charts/sheet-drawing';
import { readColumns } from './columns';
import { readConditionalFormats } from './conditional-formats';
import { readDataValidations } from './data-validations';
import { movedDate } from './dates';
import { DifferentialFormats } from './dxf';
import { failure, failureOfBytes, type XlsxFailure } from './failure';
import { readHyperlinks } from './hyperlinks';
import { ownName, PRINT_AREA, PRINT_TITLES, readNames } from './names';
import { readNotes } from './notes';
import { cellKey, type OpenedXlsx } from './opened';
import { Package } from './package';
import { readPrint } from './print';
import { readSettings } from './settings';
import { readSharedStrings, type SharedString } from './shared-strings';
import { splitSheet, type SheetText } from './sheet-text';
import { readView } from './sheet-view';
import { Styles } from './styles';
import { readTable } from './tables';
import { readWorkbookPart, relationshipId, type ListedSheet, type WorkbookPart } from './workbook-part';
import { childElements, element, firstChild, type XmlElement } from './xml';

/** An opened workbook, or why it cannot be opened. */
export type XlsxResult =
  | { readonly ok: true; readonly opened: OpenedXlsx; readonly book: Book }
  | { readonly ok: false; readonly failure: XlsxFailure };

/**
 * Opens an .xlsx file. Values are what Excel's API gives: dates are serial numbers (of the 1900 date system, whatever the file's), formulas are
 * those users see. What cannot be opened is a failure with a sentence for the user; nothing is thrown.
 */
export async function readXlsx(bytes: Uint8Array): Promise<XlsxResult> {
  const refused = failureOfBytes(bytes);
  if (refused !== undefined) return { ok: false, failure: refused };
  try {
    const file = await Package.open(bytes);
    const part = await readWorkbookPart(file);
    if (part === undefined) return { ok: false, failure: otherFormat(file) };
    if (!part.sheets.some(({ isWorksheet }) => isWorksheet)) {
      return {
        ok: false,
        failure: failure('empty', 'The workbook has no worksheet: add one in Excel, save it, and open it again.'),
      };
    }
    return { ok: true, ...(await new Reader(bytes, file, part).read()) };
  } catch (cause) {
    const detail = cause instanceof Error ? ` (${cause.message.split('\n')[0] ?? ''})` : '';
    return {
      ok: false,
      failure: failure(
        'damaged',
        `The workbook is damaged${detail}: open it in Excel, let Excel repair it, and save it again.`,
      ),
    };
  }
}

function otherFormat(file: Package): XlsxFailure {
  if (file.paths().some((path) => path.endsWith('workbook.bin'))) {
    return failure(
      'otherFormat',
      'The workbook is in Excel’s binary format (.xlsb): save it in Excel as an Excel workbook (.xlsx) and open that.',
    );
  }
  if (file.has('content.xml')) {
    return failure(
      'otherFormat',
      'The workbook is an OpenDocument spreadsheet (.ods): save it as an Excel workbook (.xlsx) and open that.',
    );
  }
  return failure('notWorkbook', 'The file is an archive but not an Excel workbook: choose a file that ends in .xlsx.');
}

interface RawSheet {
  readonly listed: ListedSheet;
  readonly text: SheetText;
  readonly rows: FileRows;
}

class Reader {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly file: Package,
    private readonly part: WorkbookPart,
  ) {}

  async read(): Promise<{ opened: OpenedXlsx; book: Book }> {
    const { file, part } = this;
    const stylesRoot = part.styles === undefined ? undefined : await file.read(part.styles);
    const theme = readTheme(part.theme === undefined ? undefined : await file.read(part.theme));
    const normal = normalFont(stylesRoot);
    const strings = readSharedStrings(part.strings === undefined ? undefined : await file.read(part.strings));
    const raw = await this.rawSheets(strings);
    const workbook = await this.carrier(raw, strings);
    const formats = new DifferentialFormats(firstChild(stylesRoot, 'dxfs') ?? element('dxfs'), theme);
    const styles = new Styles(theme, normal);
    const sheets: SheetData[] = [];
    for (const [index, sheet] of raw.entries())
      sheets.push(await this.sheet(sheet, index, workbook, styles, formats, theme));
    const names = readNames(
      part.root,
      part.sheets.map(({ name }) => name),
    );
    const activeSheet = part.sheets[part.active]?.name ?? '';
    const book: Book = {
      sheets,
      names,
      activeSheet: sheets.some(({ name }) => name === activeSheet) ? activeSheet : (sheets[0]?.name ?? ''),
      ...(part.structureIsProtected ? { structureIsProtected: true } : {}),
      settings: await readSettings(file, part.path),
    };
    return { opened: { ...this.opened(raw, workbook, stylesRoot), theme, normal }, book };
  }

  private opened(
    raw: readonly RawSheet[],
    workbook: Workbook,
    styles: XmlElement | undefined,
  ): Omit<OpenedXlsx, 'theme' | 'normal'> {
    const sheets = raw.map(({ listed, rows }) => ({
      source: listed.path,
      name: listed.name,
      fixedArrays: new Set(
        rows.cells
          .filter(({ cell, isDynamic }) => cell.arrayRange !== undefined && !isDynamic)
          .map(({ row, column }) => cellKey(row, column)),
      ),
    }));
    const carried = raw.map(({ listed, rows }, index): [string, { id: number; cells: Set<number> }] => [
      listed.path,
      { id: index + 1, cells: new Set(rows.cells.map(({ row, column }) => cellKey(row, column))) },
    ]);
    return {
      bytes: this.bytes,
      workbook,
      sheets,
      carried: new Map(carried),
      is1904: this.part.is1904,
      beyond: [...new Set([...raw.flatMap(({ rows }) => rows.beyond), ...this.beyondCells(styles)])],
    };
  }

  private beyondCells(styles: XmlElement | undefined): string[] {
    const hasNamedStyles = childElements(firstChild(styles, 'cellStyles'), 'cellStyle').length > 1;
    const isSigned = this.file.paths().some((path) => path.startsWith('_xmlsignatures/'));
    return [
      ...(hasNamedStyles ? ['the names of cell styles (their look stays)'] : []),
      ...(isSigned ? ['the digital signature'] : []),
    ];
  }

  private async rawSheets(strings: readonly SharedString[]): Promise<RawSheet[]> {
    const sheets: RawSheet[] = [];
    for (const listed of this.part.sheets) {
      if (!listed.isWorksheet) continue;
      const text = splitSheet((await this.file.text(listed.path)) ?? '');
      sheets.push({ listed, text, rows: readRows(text.cells, strings) });
    }
    return sheets;
  }

  private async carrier(raw: readonly RawSheet[], strings: readonly SharedString[]): Promise<Workbook> {
    const textOfPart = async (path: string | undefined): Promise<string | undefined> =>
      path === undefined ? undefined : this.file.text(path);
    const sheets = raw.map(({ text }) => ({ columns: text.columns, cells: withoutValues(text.cells, strings) }));
    const needsStrings = sheets.some(({ cells }) => cells.includes('t="s"'));
    return loadCarrier(
      sheets,
      await textOfPart(this.part.styles),
      needsStrings ? await textOfPart(this.part.strings) : undefined,
    );
  }

  private async sheet(
    { listed, text, rows }: RawSheet,
    index: number,
    workbook: Workbook,
    styles: Styles,
    formats: DifferentialFormats,
    theme: ThemeColours,
  ): Promise<SheetData> {
    const { widths, hidden } = readColumns(text.columns);
    const state = listed.element.attributes['state'];
    const position = this.part.sheets.indexOf(listed);
    const hyperlinks = readHyperlinks(text.rest, await this.file.relationships(listed.path));
    const print = readPrint(text.rest, {
      titles: ownName(this.part.root, PRINT_TITLES, position),
      areas: ownName(this.part.root, PRINT_AREA, position),
    });
    return {
      name: listed.name,
      source: listed.path,
      visibility: state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible',
      cells: this.cells(rows, index, workbook, styles),
      columnWidths: widths,
      rowHeights: rows.heights,
      hiddenRows: rows.hidden,
      hiddenColumns: hidden,
      ...readView(text.rest, theme),
      tables: await this.tables(listed, text.rest),
      conditionalFormats: readConditionalFormats(text.rest, formats),
      dataValidations: readDataValidations(text.rest),
      notes: await this.notes(listed),
      ...(hyperlinks.length === 0 ? {} : { hyperlinks }),
      charts: await this.charts(listed, text.rest),
      ...(print === undefined ? {} : { print }),
    };
  }

  private cells(rows: FileRows, index: number, workbook: Workbook, styles: Styles): SheetData['cells'] {
    const worksheet = workbook.getWorksheet(index + 1);
    const looks = new Map<number, CellStyle>();
    const spilt = spiltCells(rows);
    const cells: { row: number; column: number; cell: SheetData['cells'][number]['cell'] }[] = [];
    for (const { row, column, styleIndex, cell } of rows.cells) {
      const look = looks.get(styleIndex) ?? styles.toModel(worksheet?.findCell(row + 1, column + 1)?.style ?? {});
      looks.set(styleIndex, look);
      const content = spilt.has(cellKey(row, column))
        ? {}
        : this.part.is1904
          ? movedDate(cell, look.numberFormat, 1)
          : cell;
      const isStyled = Object.keys(look).length > 0;
      if (content.value !== undefined || content.formula !== undefined || isStyled) {
        cells.push({ row, column, cell: isStyled ? { ...content, style: look } : content });
      }
    }
    return cells;
  }

  private async tables(listed: ListedSheet, sheet: XmlElement): Promise<TableData[]> {
    const arrows = await this.file.relationships(listed.path);
    const tables: TableData[] = [];
    for (const tablePart of childElements(firstChild(sheet, 'tableParts'), 'tablePart')) {
      const path = arrows.find(({ id }) => id === relationshipId(tablePart))?.target;
      const root = path === undefined ? undefined : await this.file.read(path);
      const table = root === undefined ? undefined : readTable(root);
      if (table !== undefined) tables.push(table);
    }
    return tables;
  }

  private async charts(listed: ListedSheet, sheet: XmlElement): Promise<SheetData['charts']> {
    return (await sheetDrawing(this.file, listed.path, sheet))?.charts.map(({ data }) => data) ?? [];
  }

  private async notes(listed: ListedSheet): Promise<SheetData['notes']> {
    const path = (await this.file.relationships(listed.path)).find(({ kind }) => kind === 'comments')?.target;
    return readNotes(path === undefined ? undefined : await this.file.read(path));
  }
}

/** The cells that an array formula of another cell fills: their values are its results, not constants. */
function spiltCells({ cells }: FileRows): Set<number> {
  const spilt = new Set<number>();
  for (const { row, column, cell } of cells) {
    const area = cell.arrayRange === undefined ? undefined : parseAddress(cell.arrayRange)?.area;
    if (area === undefined) continue;
    for (let down = area.top; down <= area.bottom; down++) {
      for (let across = area.left; across <= area.right; across++) {
        if (down !== row || across !== column) spilt.add(cellKey(down, across));
      }
    }
  }
  return spilt;
}
