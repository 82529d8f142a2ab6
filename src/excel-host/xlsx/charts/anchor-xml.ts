import type { CellPoint, ChartPlace } from '../../chart-data';
import { element, type XmlElement } from '../xml';
import {
  a,
  CHART_SPACE,
  localName,
  parts,
  RELATIONSHIPS_SPACE,
  SHEET_DRAWING_SPACE,
  UNITS_PER_POINT,
} from './drawing-xml';

/** An anchor that puts a chart in its place. */
export function anchorXml(place: ChartPlace, content: readonly XmlElement[]): XmlElement {
  const spaces = { 'xmlns:xdr': SHEET_DRAWING_SPACE };
  const from = pointXml('from', place.from);
  if (place.kind === 'cells') return element('xdr:twoCellAnchor', spaces, [from, pointXml('to', place.to), ...content]);
  const size = element('xdr:ext', { cx: units(place.width), cy: units(place.height) });
  return element('xdr:oneCellAnchor', spaces, [from, size, ...content]);
}

/** What an anchor holds beside its place. */
export function anchorContent(anchor: XmlElement): XmlElement[] {
  return parts(anchor).filter((child) => !['from', 'to', 'ext', 'pos'].includes(localName(child)));
}

/** What a new anchor holds: a frame that names the chart's part. */
export function chartFrame(name: string, id: number, relationship: string): XmlElement[] {
  const chart = element('c:chart', {
    'xmlns:c': CHART_SPACE,
    'xmlns:r': RELATIONSHIPS_SPACE,
    'r:id': relationship,
  });
  const frame = element('xdr:graphicFrame', { macro: '' }, [
    element('xdr:nvGraphicFramePr', {}, [element('xdr:cNvPr', { id, name }), element('xdr:cNvGraphicFramePr')]),
    element('xdr:xfrm', {}, [a('off', { x: 0, y: 0 }), a('ext', { cx: 0, cy: 0 })]),
    a('graphic', {}, a('graphicData', { uri: CHART_SPACE }, chart)),
  ]);
  return [frame, element('xdr:clientData')];
}

function pointXml(name: 'from' | 'to', { row, column, x, y }: CellPoint): XmlElement {
  return element(`xdr:${name}`, {}, [
    element('xdr:col', {}, [String(column)]),
    element('xdr:colOff', {}, [String(units(x))]),
    element('xdr:row', {}, [String(row)]),
    element('xdr:rowOff', {}, [String(units(y))]),
  ]);
}

function units(points: number): number {
  return Math.round(points * UNITS_PER_POINT);
}
