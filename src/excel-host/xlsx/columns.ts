import { without } from './defined';
import {
  booleanAttribute,
  childElements,
  element,
  elementText,
  integerAttribute,
  parseXml,
  type XmlElement,
} from './xml';

/** Widths and hiddenness are modelled for this many columns; those beyond, which only whole-sheet formatting reaches, are kept. */
const MODELLED = 1024;

export interface ColumnsLook {
  /** By column from 0, in characters. */
  readonly widths: Readonly<Record<number, number>>;
  readonly hidden: readonly number[];
}

/** Widths and hidden columns from a `cols` element. */
export function readColumns(xml: string): ColumnsLook {
  const widths: Record<number, number> = {};
  const hidden: number[] = [];
  for (const { attributes, first, last } of runs(xml)) {
    const width = Number(attributes['width'] ?? NaN);
    for (let column = first; column <= Math.min(last, MODELLED - 1); column++) {
      if (width > 0 && attributes['customWidth'] !== '0' && attributes['customWidth'] !== undefined)
        widths[column] = width;
      if (booleanAttribute(element('col', attributes), 'hidden')) hidden.push(column);
    }
  }
  return { widths, hidden };
}

/** The `cols` element with the model's widths and hidden columns, and the styles that `xml` states; empty where there is nothing to say. */
export function writeColumns(xml: string, { widths, hidden }: ColumnsLook): string {
  const known = runs(xml);
  const isHidden = new Set(hidden);
  const last = Math.max(-1, ...known.map((run) => run.last), ...Object.keys(widths).map(Number), ...hidden);
  const columns: XmlElement[] = [];
  for (let column = 0; column <= Math.min(last, MODELLED - 1); column++) {
    const run = known.find(({ first, last: end }) => first <= column && column <= end);
    const others = without(run?.attributes ?? {}, 'min', 'max', 'width', 'hidden', 'customWidth');
    const width = widths[column];
    if (width === undefined && !isHidden.has(column) && Object.keys(others).length === 0) continue;
    const attributes = {
      // Excel wants a width wherever it hears of a column; this is the one that it gives.
      width: width ?? DEFAULT_WIDTH,
      hidden: isHidden.has(column) ? 1 : undefined,
      customWidth: width === undefined ? undefined : 1,
      ...others,
    };
    addColumn(columns, column, attributes);
  }
  for (const { first, last: end, attributes } of known) {
    if (end >= MODELLED)
      columns.push(element('col', { ...attributes, min: Math.max(first, MODELLED) + 1, max: end + 1 }));
  }
  return columns.length === 0 ? '' : elementText(element('cols', {}, columns));
}

const DEFAULT_WIDTH = 8.43;

function addColumn(
  columns: XmlElement[],
  column: number,
  attributes: Readonly<Record<string, string | number | undefined>>,
): void {
  const made = element('col', { min: column + 1, max: column + 1, ...attributes });
  const previous = columns[columns.length - 1];
  const look = (of: XmlElement): string => JSON.stringify(without(of.attributes, 'min', 'max'));
  if (previous?.attributes['max'] === String(column) && look(previous) === look(made)) {
    previous.attributes['max'] = String(column + 1);
  } else {
    columns.push(made);
  }
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly attributes: Record<string, string>;
}

function runs(xml: string): Run[] {
  if (xml === '') return [];
  return childElements(parseXml(xml), 'col').map((column) => ({
    first: (integerAttribute(column, 'min') ?? 1) - 1,
    last: (integerAttribute(column, 'max') ?? 1) - 1,
    attributes: column.attributes,
  }));
}
