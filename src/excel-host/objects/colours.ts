import type { Arguments } from '../protocol/arguments';

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  grey: '#808080',
  gray: '#808080',
  amber: '#FFBF00',
  purple: '#800080',
  lightgrey: '#D3D3D3',
  lightgray: '#D3D3D3',
};

/** A colour as Excel gives it back, `#RRGGBB` in capitals; `null` for none. */
export function colourOf(args: Arguments, index: number): string | null {
  const written = args.text(index).trim();
  if (written === '') return null;
  const hex = /^#?([0-9a-f]{6})$/i.exec(written)?.[1];
  return hex === undefined
    ? (named[written.toLowerCase()] ?? args.refuse(index, 'a colour such as #C00000'))
    : `#${hex.toUpperCase()}`;
}
