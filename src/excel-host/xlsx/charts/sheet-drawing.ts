import type { CellPoint, ChartData, ChartPlace } from '../../chart-data';
import type { Package } from '../package';
import { relationshipId } from '../workbook-part';
import { firstChild, type XmlElement } from '../xml';
import { localName, part, parts, UNITS_PER_POINT } from './drawing-xml';
import { readChart } from './read-chart';
import { contentOf } from './looks';

/** A chart of the file, with where it is held. */
export interface FileChart {
  readonly data: ChartData;
  /** The element of the drawing that says where the chart stands. */
  readonly anchor: XmlElement;
  /** By which the drawing names the chart's part. */
  readonly relationship: string;
  readonly path: string;
}

/** The drawing of a sheet, and those of its charts that can be read. */
export interface SheetDrawing {
  readonly path: string;
  readonly root: XmlElement;
  readonly charts: readonly FileChart[];
}

/** The drawing of a sheet; `undefined` where the sheet has none. */
export async function sheetDrawing(
  file: Package,
  sheetPath: string,
  sheet: XmlElement,
): Promise<SheetDrawing | undefined> {
  const id = relationshipId(firstChild(sheet, 'drawing'));
  const path = (await file.relationships(sheetPath)).find((arrow) => arrow.id === id && !arrow.external)?.target;
  const root = path === undefined || id === undefined ? undefined : await file.read(path);
  if (path === undefined || root === undefined) return undefined;
  const arrows = await file.relationships(path);
  const charts: FileChart[] = [];
  for (const anchor of parts(root)) {
    const frame = part(anchor, 'graphicFrame');
    const relationship = relationshipId(part(frame, 'graphic', 'graphicData', 'chart'));
    const target = arrows.find((arrow) => arrow.id === relationship && arrow.kind === 'chart')?.target;
    const content = target === undefined ? undefined : await chartIn(file, target);
    const place = readPlace(anchor);
    if (relationship === undefined || target === undefined || !content || !place) continue;
    const name = part(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes['name'] ?? '';
    charts.push({ data: { ...content, name, place, source: target }, anchor, relationship, path: target });
  }
  return { path, root, charts };
}

async function chartIn(file: Package, path: string) {
  const root = await file.read(path);
  return root && readChart(root);
}

function readPlace(anchor: XmlElement): ChartPlace | undefined {
  const from = readPoint(part(anchor, 'from'));
  const to = readPoint(part(anchor, 'to'));
  const size = part(anchor, 'ext')?.attributes;
  switch (localName(anchor)) {
    case 'twoCellAnchor':
      return from && to && { kind: 'cells', from, to };
    case 'oneCellAnchor':
      return from && { kind: 'size', from, width: points(size?.['cx']), height: points(size?.['cy']) };
    case 'absoluteAnchor': {
      const at = part(anchor, 'pos')?.attributes;
      const corner = { row: 0, column: 0, x: points(at?.['x']), y: points(at?.['y']) };
      return { kind: 'size', from: corner, width: points(size?.['cx']), height: points(size?.['cy']) };
    }
    default:
      return undefined;
  }
}

function readPoint(of: XmlElement | undefined): CellPoint | undefined {
  if (!of) return undefined;
  const number = (name: string): number => Number(contentOf(part(of, name))) || 0;
  return {
    row: number('row'),
    column: number('col'),
    x: number('colOff') / UNITS_PER_POINT,
    y: number('rowOff') / UNITS_PER_POINT,
  };
}

function points(units: string | undefined): number {
  return (Number(units) || 0) / UNITS_PER_POINT;
}
