import type { ChartAxisData } from '../../chart-data';
import { element, type XmlElement } from '../xml';
import { c, cVal } from './drawing-xml';
import { FAINT_LINE, lineXml, richXml, textXml } from './looks';
import { usualSizes } from './read-chart';
import { tickLabelWords, unitWords } from './words';

/** Which axis is made, and where it stands. */
export interface AxisRole {
  readonly id: number;
  readonly crossId: number;
  /** An axis of names, or one of numbers. */
  readonly isCategory: boolean;
  readonly side: 'l' | 'b';
  /** Whether columns stand between the marks of the categories, and not on them. */
  readonly isBetween: boolean;
  /** The number format where the axis has none of its own. */
  readonly usualFormat: string;
}

/** An axis, its children in the order of the schema (ECMA-376 part 1, 21.2.2.25 and 21.2.2.226). */
export function axisXml(
  axis: ChartAxisData,
  { id, crossId, isCategory, side, isBetween, usualFormat }: AxisRole,
): XmlElement {
  const tail = isCategory
    ? [cVal('auto', 1), cVal('lblAlgn', 'ctr'), cVal('lblOffset', 100), cVal('noMultiLvlLbl', 0)]
    : [cVal('crossBetween', isBetween ? 'between' : 'midCat'), stepXml(axis), unitXml(axis)];
  return c(
    isCategory ? 'catAx' : 'valAx',
    cVal('axId', id),
    scalingXml(axis),
    cVal('delete', !axis.visible),
    cVal('axPos', side),
    axis.gridlines ? c('majorGridlines', c('spPr', faintLine())) : undefined,
    titleXml(axis, side),
    numberFormatXml(axis.numberFormat, usualFormat),
    cVal('majorTickMark', 'none'),
    cVal('minorTickMark', 'none'),
    cVal('tickLblPos', tickLabelWords[axis.tickLabels]),
    c('spPr', isCategory ? faintLine() : lineXml({ style: 'None' })),
    textXml(axis.font),
    cVal('crossAx', crossId),
    cVal('crosses', 'autoZero'),
    ...tail,
  );
}

/** A number format of a chart: one of its own, or that of the cells. */
export function numberFormatXml(numberFormat: string | undefined, usual = 'General'): XmlElement {
  return element('c:numFmt', {
    formatCode: numberFormat ?? usual,
    sourceLinked: numberFormat === undefined ? 1 : 0,
  });
}

function faintLine(): XmlElement | undefined {
  return lineXml({ colour: FAINT_LINE, weight: 0.75 });
}

function scalingXml({ reversed, minimum, maximum }: ChartAxisData): XmlElement {
  return c(
    'scaling',
    cVal('orientation', reversed ? 'maxMin' : 'minMax'),
    maximum === undefined ? undefined : cVal('max', maximum),
    minimum === undefined ? undefined : cVal('min', minimum),
  );
}

function titleXml({ titleVisible, titleText, titleFont }: ChartAxisData, side: 'l' | 'b'): XmlElement | undefined {
  if (!titleVisible) return undefined;
  const font = { ...titleFont, size: titleFont.size ?? usualSizes.axisTitle };
  const writing = titleText === undefined ? undefined : richXml(titleText, font, side === 'l' ? UPWARDS : undefined);
  return c('title', writing, cVal('overlay', 0), titleText === undefined ? textXml(font) : undefined);
}

/** A quarter turn to the left, in the units of a drawing. */
const UPWARDS = -5_400_000;

function stepXml({ majorUnit }: ChartAxisData): XmlElement | undefined {
  return majorUnit === undefined ? undefined : cVal('majorUnit', majorUnit);
}

function unitXml({ displayUnit }: ChartAxisData): XmlElement | undefined {
  return displayUnit && c('dispUnits', cVal('builtInUnit', unitWords[displayUnit]), c('dispUnitsLbl'));
}
