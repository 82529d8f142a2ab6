import { contrast, luminance } from './colour';

/** What the pane stands in: Office's theme where it is known, and what the system asks for. */
export interface Surroundings {
  /** Office's page colour, `#rrggbb`; null outside Office. */
  readonly officeGround: string | null;
  /** Whether Office calls its theme dark; null where it does not say. */
  readonly officeIsDark: boolean | null;
  readonly systemIsDark: boolean;
  /** The system asks for more contrast. */
  readonly moreContrast: boolean;
}

/** The look that follows from the surroundings. */
export interface Look {
  readonly dark: boolean;
  /** The colour of the page: Office's own where text stays readable on it, else null for the theme's. */
  readonly ground: string | null;
  readonly moreContrast: boolean;
}

/** Office's word goes before the colour of its page, and that before the system's. */
export function chooseLook({ officeGround, officeIsDark, systemIsDark, moreContrast }: Surroundings): Look {
  const light = officeGround === null ? null : luminance(officeGround);
  const dark = officeIsDark ?? (light === null ? systemIsDark : light < 0.18);
  return { dark, ground: readable(officeGround, dark) ? officeGround : null, moreContrast };
}

/**
 * The pane's colours are made for a page close to white or to #292929: on Office's mid-grey pages the quieter texts
 * would fade, so only pages against which the main text has 12:1 are taken over.
 */
function readable(ground: string | null, dark: boolean): boolean {
  return ground !== null && (contrast(ground, dark ? '#FFFFFF' : '#242424') ?? 0) >= 12;
}
