import type { ChartData } from '../../chart-data';
import { without } from '../defined';
import type { Package } from '../package';
import { same } from '../same';
import { SHEET_ORDER } from '../sheet-text';
import { relationshipId } from '../workbook-part';
import { element, firstChild, placeChild, type XmlElement } from '../xml';
import { anchorContent, anchorXml, chartFrame } from './anchor-xml';
import type { CachedCells } from './cached-cells';
import { chartXml } from './chart-xml';
import { part, parts, SHEET_DRAWING_SPACE, DRAWING_SPACE } from './drawing-xml';
import { patchChart } from './patch-chart';
import type { FileChart } from './sheet-drawing';
import { sheetDrawing } from './sheet-drawing';

const CHART_CONTENT = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_CONTENT = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** Makes the charts of a sheet those of the model. Pictures, shapes and charts that cannot be read stay as they are. */
export async function writeCharts(
  file: Package,
  sheetPath: string,
  sheet: XmlElement,
  wanted: readonly ChartData[],
  cells: CachedCells,
): Promise<void> {
  const drawing = await sheetDrawing(file, sheetPath, sheet);
  const known = drawing?.charts ?? [];
  const kept = new Set<FileChart>();
  const made: ChartData[] = [];
  for (const chart of wanted) {
    const before = known.find((one) => one.path === chart.source && !kept.has(one));
    if (before) kept.add(before);
    else made.push(chart);
    if (before && drawing) await updateChart(file, drawing.path, before, chart, cells);
  }
  if (drawing) {
    const gone = known.filter((one) => !kept.has(one));
    await removeCharts(file, drawing.path, gone);
    if (gone.length > 0 && made.length === 0 && parts(drawing.root).length === 0) {
      await dropDrawing(file, sheetPath, sheet);
      return;
    }
  }
  if (made.length === 0) return;
  const path = drawing?.path ?? (await newDrawing(file, sheetPath, sheet));
  for (const chart of made) await addChart(file, path, chart, cells);
}

async function updateChart(
  file: Package,
  drawingPath: string,
  before: FileChart,
  wanted: ChartData,
  cells: CachedCells,
): Promise<void> {
  const root = await file.read(before.path);
  if (root) {
    patchChart(root, before.data, wanted, (reference) => cells.areNumbers(reference));
    const isRefreshed = cells.refresh(root);
    if (isRefreshed || !same(contentOf(before.data), contentOf(wanted))) await file.edit(before.path);
  }
  const { name, place } = before.data;
  if (name === wanted.name && same(place, wanted.place)) return;
  const drawing = await file.edit(drawingPath);
  const { anchor } = before;
  const label = part(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr');
  if (label) label.attributes['name'] = wanted.name;
  if (!drawing || same(place, wanted.place)) return;
  drawing.children = drawing.children.map((node) =>
    node === anchor ? anchorXml(wanted.place, anchorContent(anchor)) : node,
  );
}

function contentOf(chart: ChartData) {
  return without(chart, 'name', 'place');
}

async function removeCharts(file: Package, drawingPath: string, gone: readonly FileChart[]): Promise<void> {
  if (gone.length === 0) return;
  const drawing = await file.edit(drawingPath);
  const anchors = new Set<unknown>(gone.map(({ anchor }) => anchor));
  if (drawing) drawing.children = drawing.children.filter((node) => !anchors.has(node));
  for (const { relationship } of gone) await file.unrelate(drawingPath, relationship);
}

async function addChart(file: Package, drawingPath: string, chart: ChartData, cells: CachedCells): Promise<void> {
  const path = file.unusedPath('xl/charts/chart', '.xml');
  const root = chartXml(chart, (reference) => cells.areNumbers(reference));
  cells.refresh(root);
  file.set(path, root);
  await file.declare(path, CHART_CONTENT);
  const relationship = await file.relate(drawingPath, 'chart', path);
  const drawing = await file.edit(drawingPath);
  drawing?.children.push(anchorXml(chart.place, chartFrame(chart.name, unusedShapeId(drawing), relationship)));
}

function unusedShapeId(drawing: XmlElement): number {
  const ids = (of: XmlElement): number[] => [
    ...(/:?cNvPr$/.test(of.name) ? [Number(of.attributes['id']) || 0] : []),
    ...parts(of).flatMap(ids),
  ];
  return Math.max(1, ...ids(drawing)) + 1;
}

async function newDrawing(file: Package, sheetPath: string, sheet: XmlElement): Promise<string> {
  const path = file.unusedPath('xl/drawings/drawing', '.xml');
  file.set(path, element('xdr:wsDr', { 'xmlns:xdr': SHEET_DRAWING_SPACE, 'xmlns:a': DRAWING_SPACE }));
  await file.declare(path, DRAWING_CONTENT);
  const id = await file.relate(sheetPath, 'drawing', path);
  placeChild(sheet, 'drawing', element('drawing', { 'r:id': id }), SHEET_ORDER);
  return path;
}

async function dropDrawing(file: Package, sheetPath: string, sheet: XmlElement): Promise<void> {
  const id = relationshipId(firstChild(sheet, 'drawing'));
  placeChild(sheet, 'drawing', undefined, SHEET_ORDER);
  if (id !== undefined) await file.unrelate(sheetPath, id);
}
