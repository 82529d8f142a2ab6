import type { BorderLine } from '../book';

/** Excel's words for the look of a line (`Excel.BorderLineStyle`, `Excel.BorderWeight`). */
export const borderStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const borderWeights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** A line as Excel's API describes it; the file format has one word for style and weight together. */
export interface BorderLook {
  readonly style: (typeof borderStyles)[number];
  readonly weight: (typeof borderWeights)[number];
}

const looks: readonly (readonly [BorderLine['line'], BorderLook])[] = [
  ['thin', { style: 'Continuous', weight: 'Thin' }],
  ['hair', { style: 'Continuous', weight: 'Hairline' }],
  ['medium', { style: 'Continuous', weight: 'Medium' }],
  ['thick', { style: 'Continuous', weight: 'Thick' }],
  ['dashed', { style: 'Dash', weight: 'Thin' }],
  ['mediumDashed', { style: 'Dash', weight: 'Medium' }],
  ['dashDot', { style: 'DashDot', weight: 'Thin' }],
  ['mediumDashDot', { style: 'DashDot', weight: 'Medium' }],
  ['dashDotDot', { style: 'DashDotDot', weight: 'Thin' }],
  ['mediumDashDotDot', { style: 'DashDotDot', weight: 'Medium' }],
  ['dotted', { style: 'Dot', weight: 'Thin' }],
  ['double', { style: 'Double', weight: 'Thick' }],
  ['slantDashDot', { style: 'SlantDashDot', weight: 'Medium' }],
];

/** The look of a line; that of none is a style of its own with the weight that a new line has. */
export function borderLook(line: BorderLine['line'] | undefined): BorderLook {
  return looks.find(([word]) => word === line)?.[1] ?? { style: 'None', weight: 'Thin' };
}

/**
 * The line of a look, `undefined` for none. Where there is none of both, the style decides and the weight gives way,
 * or the other way round, as the last that was asked for.
 */
export function borderLine(
  { style, weight }: BorderLook,
  decides: 'style' | 'weight' = 'style',
): BorderLine['line'] | undefined {
  if (style === 'None' && decides === 'style') return undefined;
  const exact = looks.find(([, look]) => look.style === style && look.weight === weight);
  const near = looks.find(([, look]) => (decides === 'style' ? look.style === style : look.weight === weight));
  return (exact ?? near)?.[0];
}
