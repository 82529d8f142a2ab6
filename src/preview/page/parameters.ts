import { type Theme, themes } from './theme-names';

/** The workbook that opens when the address names none. */
const defaultFile = '/assets/samples/leicestershire-2014-18.xlsx';

/** What the page's address may ask for, so that tests and screenshots need no clicks. */
export interface PageParameters {
  /** The workbook to open, on this server. */
  readonly file: string;
  /** Null follows the operating system. */
  readonly theme: Theme | null;
}

/** A path of this server alone: the page may not be made to fetch from anywhere else. */
const ownPath = /^\/[^/\\]/;

/** Reads the query of the page's address; what is unknown or not allowed is left at its default. */
export function readParameters(query: string): PageParameters {
  const parameters = new URLSearchParams(query);
  const file = parameters.get('file') ?? '';
  return {
    file: ownPath.test(file) ? file : defaultFile,
    theme: themes.find((theme) => theme === parameters.get('theme')) ?? null,
  };
}
