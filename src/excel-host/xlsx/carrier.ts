import ExcelJS, { type Font, type Workbook } from 'exceljs';
import JSZip from 'jszip';
import { columnLetters, columnOfLetters } from '../address';
import type { SharedString } from './shared-strings';
import { childElements, firstChild, integerAttribute, type XmlElement } from './xml';

/**
 * exceljs carries what cells are made of: styles, columns, rows and cells. The rest of a sheet it would drop or change
 * (rules, charts, links), so it is never shown it: it gets a file with nothing but cells, and gives one back.
 * Its sheets are called `s1`, `s2` … in the order of the file.
 */
export interface CarriedSheet {
  readonly columns: string;
  readonly cells: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** exceljs's workbook with the cells of the given sheets. */
export async function loadCarrier(
  sheets: readonly CarriedSheet[],
  styles: string | undefined,
  strings: string | undefined,
): Promise<Workbook> {
  const zip = new JSZip();
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const list = numbered
    .map(({ number }) => `<sheet name="s${number}" sheetId="${number}" r:id="rId${number}"/>`)
    .join('');
  const arrows = numbered.map(
    ({ number }) =>
      `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  zip.file('xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list}</sheets></workbook>`);
  zip.file('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${PACKAGE}">${arrows.join('')}</Relationships>`);
  if (styles !== undefined) zip.file('xl/styles.xml', styles);
  if (strings !== undefined) zip.file('xl/sharedStrings.xml', strings);
  for (const { number, columns, cells } of numbered) {
    zip.file(
      `xl/worksheets/sheet${number}.xml`,
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${columns}${withAddresses(cells)}</worksheet>`,
    );
  }
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await zip.generateAsync({ type: 'arraybuffer', compression: 'STORE' }));
  return workbook;
}

/** What exceljs makes of its workbook. */
export interface Harvest {
  /** By exceljs's id of the sheet. */
  readonly sheets: ReadonlyMap<number, CarriedSheet>;
  readonly styles: string;
  readonly strings: string | undefined;
}

/** Cells, styles and shared texts as exceljs writes them. */
export async function harvestCarrier(workbook: Workbook): Promise<Harvest> {
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } }));
  const sheets = new Map<number, CarriedSheet>();
  for (const { id } of workbook.worksheets) {
    const text = (await zip.file(`xl/worksheets/sheet${id}.xml`)?.async('string')) ?? '';
    sheets.set(id, {
      columns: /<cols>[^]*?<\/cols>/.exec(text.slice(0, text.indexOf('<sheetData')))?.[0] ?? '',
      cells: /<sheetData\/>|<sheetData>[^]*<\/sheetData>/.exec(text)?.[0] ?? '<sheetData/>',
    });
  }
  const styles = (await zip.file('xl/styles.xml')?.async('string')) ?? '';
  return { sheets, styles, strings: await zip.file('xl/sharedStrings.xml')?.async('string') };
}

/** The font of cells that say nothing else: the first of the file's. */
export function normalFont(styles: XmlElement | undefined): Partial<Font> {
  const font = firstChild(firstChild(styles, 'fonts'), 'font');
  if (font === undefined) return { name: 'Calibri', size: 11, family: 2, scheme: 'minor', color: { theme: 1 } };
  const value = (name: string): string | undefined => firstChild(font, name)?.attributes['val'];
  const colour = firstChild(font, 'color');
  const theme = integerAttribute(colour, 'theme');
  const family = integerAttribute(firstChild(font, 'family'), 'val');
  const scheme = value('scheme');
  return {
    name: value('name') ?? 'Calibri',
    size: Number(value('sz') ?? 11),
    ...(family === undefined ? {} : { family }),
    ...(scheme === 'minor' || scheme === 'major' ? { scheme } : {}),
    ...(theme === undefined ? {} : { color: { theme } }),
  };
}

/** exceljs's styles part, with what it drops put back from the file's own: the normal font, differential formats, table styles, palette. */
export function mendStyles(made: XmlElement, original: XmlElement | undefined): void {
  if (original === undefined) return;
  const fonts = firstChild(made, 'fonts');
  const normal = firstChild(firstChild(original, 'fonts'), 'font');
  if (fonts !== undefined && normal !== undefined) fonts.children = [normal, ...childElements(fonts).slice(1)];
  const kept = ['dxfs', 'tableStyles', 'colors'];
  made.children = made.children.filter((node) => typeof node === 'string' || !kept.includes(node.name));
  const at = made.children.findIndex((node) => typeof node !== 'string' && node.name === 'extLst');
  const back = kept.flatMap((name) => firstChild(original, name) ?? []);
  made.children.splice(at < 0 ? made.children.length : at, 0, ...back);
}

/**
 * `sheetData` without the values that saving writes anew from the model, so that exceljs has less to read: only texts with parts formatted on their
 * own, and what array formulas have filled, are nowhere else.
 */
export function withoutValues(cells: string, strings: readonly SharedString[]): string {
  if (cells.includes('t="array"')) return cells;
  return cells.replace(/<c(\s[^>]*[^/>])>([^]*?)<\/c>/g, (all, attributes: string, content: string) => {
    if (content.includes('<is>')) return all;
    const shared = attributes.includes(' t="s"') ? /<v>(\d+)<\/v>/.exec(content)?.[1] : undefined;
    if (shared !== undefined && strings[Number(shared)]?.isRich === true) return all;
    const address = /\sr="[^"]*"/.exec(attributes)?.[0];
    const style = /\ss="[^"]*"/.exec(attributes)?.[0];
    if (address === undefined) return all;
    return style === undefined ? '' : `<c${address}${style}/>`;
  });
}

// A cell may leave its address out when it follows its neighbour; exceljs cannot read that.
function withAddresses(cells: string): string {
  if (!/<c(?=[\s>/])(?![^>]*\sr=)|<row(?=[\s>/])(?![^>]*\sr=)/.test(cells)) return cells;
  let row = 0;
  let column = 0;
  return cells.replace(/<(row|c)(?=[\s>/])([^>]*)/g, (all, name: string, attributes: string) => {
    const stated = /\sr="([A-Z]*)(\d+)"/.exec(attributes);
    if (name === 'row') {
      row = stated === null ? row + 1 : Number(stated[2]);
      column = 0;
    } else {
      column = stated === null ? column + 1 : columnOfLetters(stated[1] ?? '') + 1;
    }
    return stated === null ? `<${name} r="${name === 'row' ? '' : columnLetters(column - 1)}${row}"${attributes}` : all;
  });
}
