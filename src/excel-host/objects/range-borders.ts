import { columnCount, rowCount } from '../area';
import type { Area, BorderLine, CellStyle } from '../book';
import { ExcelError } from '../errors';
import type { Arguments } from '../protocol/arguments';
import type { ExcelType } from '../protocol/excel-object';
import { excelType, value } from '../protocol/excel-object';
import { borderLine, borderLook, borderStyles, borderWeights } from './border-looks';
import { colourOf } from './colours';
import { restyle, uniform } from './range-format';
import type { RangeTarget } from './range-target';

/** One side of a range: the edge of which of its cells it is, and of their neighbours where it lies inside. */
interface Side {
  readonly name: string;
  readonly edge: Edge;
  /** The cells whose edge it is. */
  readonly cells: (area: Area) => Area;
  /** The cells beyond a line inside, whose opposite edge is the same line. */
  readonly beyond?: { readonly edge: Edge; readonly cells: (area: Area) => Area };
}

type Edge = keyof CellStyle & `border${string}`;

const sides: readonly Side[] = [
  { name: 'EdgeTop', edge: 'borderTop', cells: (area) => ({ ...area, bottom: area.top }) },
  { name: 'EdgeBottom', edge: 'borderBottom', cells: (area) => ({ ...area, top: area.bottom }) },
  { name: 'EdgeLeft', edge: 'borderLeft', cells: (area) => ({ ...area, right: area.left }) },
  { name: 'EdgeRight', edge: 'borderRight', cells: (area) => ({ ...area, left: area.right }) },
  {
    name: 'InsideVertical',
    edge: 'borderRight',
    cells: (area) => ({ ...area, right: area.right - 1 }),
    beyond: { edge: 'borderLeft', cells: (area) => ({ ...area, left: area.left + 1 }) },
  },
  {
    name: 'InsideHorizontal',
    edge: 'borderBottom',
    cells: (area) => ({ ...area, bottom: area.bottom - 1 }),
    beyond: { edge: 'borderTop', cells: (area) => ({ ...area, top: area.top + 1 }) },
  },
];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: Side;
}

/** `Excel.RangeBorderCollection`: the four edges of a range and the lines inside it; diagonals are not there. */
export const rangeBordersType: ExcelType<RangeTarget> = excelType<RangeTarget>('RangeBorderCollection', {
  item: (range, args) => rangeBorderType.of({ range, side: sideNamed(args) }),
  items: (range) => sides.map((side) => rangeBorderType.of({ range, side })),
  properties: { Count: value(() => sides.length) },
});

/** `Excel.RangeBorder`. */
const rangeBorderType = excelType<BorderTarget>('RangeBorder', {
  id: ({ side }) => side.name,
  properties: {
    SideIndex: value(({ side }) => side.name),
    Color: {
      get: (target) => common(target, (line) => line?.colour ?? '#000000'),
      set: (target, args) => {
        const colour = colourOf(args, 0) ?? '#000000';
        draw(target, (line) => ({ line: line?.line ?? 'thin', colour }));
      },
    },
    Style: {
      get: (target) => common(target, (line) => borderLook(line?.line).style),
      set: (target, args) => {
        const style = args.oneOf(0, borderStyles);
        draw(target, (line) => changed(line, borderLine({ style, weight: borderLook(line?.line).weight })));
      },
    },
    Weight: {
      get: (target) => common(target, (line) => borderLook(line?.line).weight),
      set: (target, args) => {
        const weight = args.oneOf(0, borderWeights);
        draw(target, (line) => changed(line, borderLine({ style: borderLook(line?.line).style, weight }, 'weight')));
      },
    },
  },
});

function changed(before: BorderLine | undefined, line: BorderLine['line'] | undefined): BorderLine | null {
  return line === undefined ? null : { line, colour: before?.colour ?? '#000000' };
}

function sideNamed(args: Arguments): Side {
  const name = args.oneOf(0, [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideVertical',
    'InsideHorizontal',
    'DiagonalDown',
    'DiagonalUp',
  ]);
  const side = sides.find((one) => one.name === name);
  if (!side) throw new ExcelError('ApiNotFound', `The border ${name} is not implemented in the stand-in for Excel.`);
  return side;
}

/** The cells of a side, `undefined` for the inside of a range that has none. */
function along({ range }: BorderTarget, cells: (area: Area) => Area): RangeTarget | undefined {
  const area = cells(range.sheet.onGrid(range.area));
  return rowCount(area) > 0 && columnCount(area) > 0 ? { ...range, area } : undefined;
}

/** What the line has in common in all cells of the side; `null` where they differ. */
function common(target: BorderTarget, part: (line: BorderLine | undefined) => string) {
  const cells = along(target, target.side.cells);
  return cells ? uniform(cells, (style) => part(style[target.side.edge])) : part(undefined);
}

/** Changes the line of the side's first cell, and gives it to the whole side. */
function draw(target: BorderTarget, change: (line: BorderLine | undefined) => BorderLine | null): void {
  const { edge, cells, beyond } = target.side;
  const own = along(target, cells);
  if (!own) return;
  restyle(own, { [edge]: change(own.sheet.style(own.area.top, own.area.left)[edge]) });
  const others = beyond && along(target, beyond.cells);
  if (others) restyle(others, { [beyond.edge]: null });
}
