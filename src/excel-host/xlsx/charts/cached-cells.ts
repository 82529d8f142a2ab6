import { columnCount, rowCount } from '../../area';
import { parseAddress } from '../../address';
import type { Area, Book, Cell } from '../../book';
import type { XmlElement } from '../xml';
import { c, cVal, localName, part, parts } from './drawing-xml';
import { contentOf } from './looks';
import { element } from '../xml';

/** More cells than this a chart does not draw: a reference to whole columns is cached no further. */
const MOST_POINTS = 32_000;

/** The cells of a workbook by where they are, for the values that a chart's part repeats. */
export class CachedCells {
  private readonly sheets = new Map<string, ReadonlyMap<string, Cell>>();

  constructor(private readonly book: Book) {}

  /** Whether a reference holds numbers, and nothing but numbers and blanks. */
  areNumbers(reference: string): boolean {
    const cells = (this.lines(reference) ?? []).flat().filter((cell) => cell?.value !== undefined);
    return cells.length > 0 && cells.every((cell) => typeof cell?.value === 'number');
  }

  /**
   * Puts the values of the cells into every reference below an element, as viewers that do not calculate show them.
   * Gives whether any of them was another one before; what names no cells of the workbook stays.
   */
  refresh(root: XmlElement): boolean {
    let isChanged = false;
    for (const child of parts(root)) {
      const made = this.cacheOf(child);
      if (made === undefined) isChanged = this.refresh(child) || isChanged;
      else if (!sameCache(part(child, localName(made)), made)) {
        const at = child.children.findIndex((node) => typeof node !== 'string' && localName(node) === localName(made));
        const prefixed = withPrefixOf(child, made);
        if (at < 0) child.children.splice(1, 0, prefixed);
        else child.children[at] = prefixed;
        isChanged = true;
      }
    }
    return isChanged;
  }

  private cacheOf(reference: XmlElement): XmlElement | undefined {
    const kind = localName(reference);
    if (kind !== 'numRef' && kind !== 'strRef' && kind !== 'multiLvlStrRef') return undefined;
    const lines = this.lines(contentOf(part(reference, 'f')));
    if (lines === undefined) return undefined;
    if (kind === 'multiLvlStrRef') return levelsXml(lines);
    const cells = lines.length === 1 ? (lines[0] ?? []) : lines.flat();
    return kind === 'numRef' ? numbersXml(cells) : textsXml('strCache', cells);
  }

  /** The cells of a reference, level by level, each along the longer side; `undefined` where it names no cells of the workbook. */
  private lines(reference: string): (Cell | undefined)[][] | undefined {
    const parsed = parseAddress(reference);
    const sheet = this.cellsOf(parsed?.sheet ?? '');
    if (!parsed || !sheet) return undefined;
    const { area } = parsed;
    const isAcross = columnCount(area) > rowCount(area);
    return isAcross ? rowsOf(area, sheet) : columnsOf(area, sheet);
  }

  private cellsOf(name: string): ReadonlyMap<string, Cell> | undefined {
    const key = name.toLowerCase();
    const known = this.sheets.get(key);
    if (known) return known;
    const sheet = this.book.sheets.find((each) => each.name.toLowerCase() === key);
    if (!sheet) return undefined;
    const cells = new Map(sheet.cells.map(({ row, column, cell }) => [`${row}:${column}`, cell]));
    this.sheets.set(key, cells);
    return cells;
  }
}

function rowsOf({ top, left, bottom, right }: Area, cells: ReadonlyMap<string, Cell>): (Cell | undefined)[][] {
  return span(top, bottom).map((row) => span(left, right).map((column) => cells.get(`${row}:${column}`)));
}

function columnsOf({ top, left, bottom, right }: Area, cells: ReadonlyMap<string, Cell>): (Cell | undefined)[][] {
  return span(left, right).map((column) => span(top, bottom).map((row) => cells.get(`${row}:${column}`)));
}

function span(first: number, last: number): number[] {
  return Array.from({ length: Math.min(last - first + 1, MOST_POINTS) }, (_, index) => first + index);
}

function numbersXml(cells: readonly (Cell | undefined)[]): XmlElement {
  const format = cells.find((cell) => typeof cell?.value === 'number')?.style?.numberFormat ?? 'General';
  const points = cells.map((cell) => (typeof cell?.value === 'number' ? String(cell.value) : undefined));
  return c('numCache', c('formatCode', format), cVal('ptCount', cells.length), ...pointsXml(points));
}

function textsXml(name: 'strCache' | 'lvl', cells: readonly (Cell | undefined)[]): XmlElement {
  const points = cells.map((cell) => (cell?.value === undefined ? undefined : shown(cell.value)));
  return c(name, name === 'lvl' ? undefined : cVal('ptCount', cells.length), ...pointsXml(points));
}

/** The innermost level, beside the values, comes first. */
function levelsXml(lines: readonly (readonly (Cell | undefined)[])[]): XmlElement {
  const levels = lines.toReversed().map((cells) => textsXml('lvl', cells));
  return c('multiLvlStrCache', cVal('ptCount', lines[0]?.length ?? 0), ...levels);
}

function pointsXml(points: readonly (string | undefined)[]): XmlElement[] {
  return points.flatMap((point, idx) => (point === undefined ? [] : element('c:pt', { idx }, [c('v', point)])));
}

function shown(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Whether a cache already holds these values, however it is spelt. */
function sameCache(before: XmlElement | undefined, made: XmlElement): boolean {
  return before !== undefined && plain(before) === plain(made);
}

function plain(of: XmlElement): string {
  const children = parts(of)
    .filter((child) => !['formatCode', 'extLst'].includes(localName(child)))
    .map(plain);
  const text = children.length === 0 ? contentOf(of) : '';
  return `<${localName(of)} ${of.attributes['idx'] ?? ''} ${of.attributes['val'] ?? ''}>${text}${children.join('')}`;
}

/** An element and its children under the prefix that the file uses for charts. */
function withPrefixOf(of: XmlElement, made: XmlElement): XmlElement {
  const prefix = of.name.slice(0, of.name.length - localName(of).length);
  const children = made.children.map((node) => (typeof node === 'string' ? node : withPrefixOf(of, node)));
  return { ...made, name: `${prefix}${localName(made)}`, children };
}
