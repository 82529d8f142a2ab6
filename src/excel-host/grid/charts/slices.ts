import { labelNode, labelText } from './labels';
import { fillColour } from './look';
import type { ChartPicture, Rectangle } from './picture';
import type { SvgNode } from './svg';
import { svg } from './svg';

/** The size of a doughnut's hole, as a part of the whole. */
const HOLE = 0.6;

/** The slices of a pie or a doughnut: those of the first series, clockwise from the top. */
export function drawSlices(picture: ChartPicture, room: Rectangle, isDoughnut: boolean): SvgNode[] {
  const [series] = picture.series;
  const looks = picture.state.series[0];
  if (!series) return [];
  const sizes = series.points.map(({ value }) => Math.abs(value ?? 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const radius = Math.max(Math.min(room.width, room.height) / 2 - 6, 1);
  const inner = isDoughnut ? radius * HOLE : 0;
  const middle = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  let turned = 0;
  return sizes.flatMap((size, at) => {
    const share = whole === 0 ? 0 : size / whole;
    const from = turned;
    turned += share;
    if (share === 0) return [];
    const fill = fillColour(looks?.points.find(({ index }) => index === at)?.fill ?? looks?.fill, at, picture.look);
    const slice = svg('path', {
      d: slicePath(middle, radius, inner, from, from + share),
      fill,
      stroke: picture.look.ground,
      'fill-rule': 'evenodd',
    });
    const point = series.points[at];
    const text = looks?.labels && point ? labelText(looks.labels, series, point, share) : '';
    if (!looks?.labels || text === '') return [slice];
    const isOutside = looks.labels.position === 'OutsideEnd';
    const far = isOutside ? radius + 4 : isDoughnut ? (radius + inner) / 2 : radius * 0.65;
    const place = onCircle(middle, far, from + share / 2);
    return [slice, labelNode(text, place, looks.labels, isOutside ? undefined : fill, picture.look)];
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** `turn` counts whole turns, clockwise from the top. */
function onCircle({ x, y }: Spot, radius: number, turn: number): Spot {
  const angle = turn * 2 * Math.PI;
  return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
}

function slicePath(middle: Spot, radius: number, inner: number, from: number, to: number): string {
  // A whole turn would begin where it ends, and nothing be drawn: two halves stand for it.
  if (to - from > 0.9999)
    return `${slicePath(middle, radius, inner, 0, 0.5)} ${slicePath(middle, radius, inner, 0.5, 0.99995)}`;
  const isLarge = to - from > 0.5 ? 1 : 0;
  const at = (turn: number, far: number): string => {
    const { x, y } = onCircle(middle, far, turn);
    return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
  };
  const back =
    inner === 0 ? `L ${at(0, 0)}` : `L ${at(to, inner)} A ${inner} ${inner} 0 ${isLarge} 0 ${at(from, inner)}`;
  return `M ${at(from, radius)} A ${radius} ${radius} 0 ${isLarge} 1 ${at(to, radius)} ${back} Z`;
}
