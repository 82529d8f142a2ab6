import type { ChartFill, ChartFont, ChartLine } from '../../chart-data';
import { NO_FILL } from '../../chart-data';
import type { XmlElement } from '../xml';
import { a, c, isOn, part, parts, UNITS_PER_POINT, val } from './drawing-xml';
import { apiWord, dashWords } from './words';

/** The colour of writing in charts as Excel makes them. */
export const USUAL_TEXT = '#595959';
/** That of lines which only help to read. */
export const FAINT_LINE = '#D9D9D9';

/** The fill of a shape; `undefined` for one that follows the theme. */
export function readFill(shape: XmlElement | undefined): ChartFill | undefined {
  return part(shape, 'noFill') ? NO_FILL : colourIn(part(shape, 'solidFill'));
}

/** The line of a shape. */
export function readLine(shape: XmlElement | undefined): ChartLine {
  const line = part(shape, 'ln');
  if (!line) return {};
  if (part(line, 'noFill')) return { style: 'None' };
  const units = Number(line.attributes['w'] ?? NaN);
  return {
    colour: colourIn(part(line, 'solidFill')),
    weight: Number.isFinite(units) ? units / UNITS_PER_POINT : undefined,
    style: apiWord(dashWords, val(line, 'prstDash')),
  };
}

/** The look of a shape; `undefined` where all of it follows the theme. */
export function shapeXml(fill: ChartFill | undefined, line: ChartLine): XmlElement | undefined {
  const made = [fillXml(fill), lineXml(line)].filter((one) => one !== undefined);
  return made.length === 0 ? undefined : c('spPr', ...made);
}

/** A line of one colour and half to three points. */
export function lineXml({ colour, weight, style }: ChartLine): XmlElement | undefined {
  if (style === 'None') return a('ln', {}, a('noFill'));
  if (colour === undefined && weight === undefined && style === undefined) return undefined;
  const width = weight === undefined ? undefined : Math.round(weight * UNITS_PER_POINT);
  const dash = style === undefined ? undefined : a('prstDash', { val: dashWords[style] });
  return a('ln', { w: width }, colour === undefined ? undefined : solid(colour), dash);
}

function fillXml(fill: ChartFill | undefined): XmlElement | undefined {
  if (fill === undefined) return undefined;
  return fill === NO_FILL ? a('noFill') : solid(fill);
}

/** The fill that the theme gives the series of a place. */
export function themeFill(order: number): XmlElement {
  return a('solidFill', {}, a('schemeClr', { val: `accent${(order % 6) + 1}` }));
}

/** A fill of one colour. */
export function solid(colour: string): XmlElement {
  return a('solidFill', {}, a('srgbClr', { val: colour.slice(1).toUpperCase() }));
}

function colourIn(fill: XmlElement | undefined): string | undefined {
  const written = val(fill, 'srgbClr');
  return written === undefined ? undefined : `#${written.toUpperCase()}`;
}

/** The font of an element that holds writing, without what is as usual. */
export function readFont(of: XmlElement | undefined, usualSize: number): ChartFont {
  const paragraph = part(of, 'tx', 'rich', 'p') ?? part(of, 'txPr', 'p');
  const looks = [part(paragraph, 'r', 'rPr'), part(paragraph, 'pPr', 'defRPr')];
  const attribute = (name: string): string | undefined =>
    looks.map((look) => look?.attributes[name]).find((found) => found !== undefined);
  const size = Number(attribute('sz') ?? NaN) / 100;
  const colour = looks.map((look) => colourIn(part(look, 'solidFill'))).find((found) => found !== undefined);
  const bold = attribute('b');
  return {
    ...(bold === '1' || bold === 'true' ? { bold: true } : {}),
    ...(Number.isFinite(size) && size !== usualSize ? { size } : {}),
    ...(colour !== undefined && colour !== USUAL_TEXT ? { colour } : {}),
  };
}

/** How writing looks; `undefined` where it is as usual. */
export function textXml(font: ChartFont): XmlElement | undefined {
  const { bold, size, colour } = font;
  if (bold !== true && size === undefined && colour === undefined) return undefined;
  return c('txPr', a('bodyPr'), a('p', {}, a('pPr', {}, runLook('defRPr', font)), a('endParaRPr', { lang: 'en-GB' })));
}

/** Writing itself, a paragraph a line, with its look; `turn` is its angle in the units of a drawing. */
export function richXml(text: string, font: ChartFont, turn?: number): XmlElement {
  const paragraphs = text
    .split('\n')
    .map((line) =>
      a('p', {}, a('pPr', {}, runLook('defRPr', font)), a('r', {}, runLook('rPr', font), a('t', {}, line))),
    );
  return c('tx', c('rich', a('bodyPr', { rot: turn, vert: turn === undefined ? undefined : 'horz' }), ...paragraphs));
}

function runLook(name: 'rPr' | 'defRPr', { bold, size, colour }: ChartFont): XmlElement {
  const sz = size === undefined ? undefined : Math.round(size * 100);
  return a(
    name,
    { lang: name === 'rPr' ? 'en-GB' : undefined, sz, b: bold === true ? 1 : 0 },
    solid(colour ?? USUAL_TEXT),
  );
}

/** The text of an element that holds writing; lines are parted as in a cell. */
export function readText(of: XmlElement | undefined): string | undefined {
  const rich = part(of, 'tx', 'rich');
  if (rich) {
    return parts(rich, 'p')
      .map((line) =>
        parts(line)
          .map((run) => runText(run))
          .join(''),
      )
      .join('\n');
  }
  const cached = part(of, 'tx', 'strRef', 'strCache');
  return cached
    ? parts(cached, 'pt')
        .map((point) => contentOf(part(point, 'v')))
        .join(' ')
    : undefined;
}

function runText(run: XmlElement): string {
  return contentOf(part(run, 't'));
}

/** The text directly in an element. */
export function contentOf(of: XmlElement | undefined): string {
  return (of?.children ?? []).filter((node) => typeof node === 'string').join('');
}

/** Whether an element lies over the plot. */
export function isOverlaid(of: XmlElement | undefined): boolean {
  return isOn(of, 'overlay');
}
