import type { SeriesColour } from './page-chart';

/** The colours of our sheets, light and printable; text on its ground has a contrast of 4.5 : 1 at least. */
export const palette = {
  ink: '#1F3864',
  text: '#1F1F1F',
  quiet: '#595959',
  onInk: '#FFFFFF',
  line: '#D9D9D9',
  strongLine: '#1F3864',
  totalGround: '#E3E9F3',
  inputGround: '#FFF2CC',
  figureGround: '#EDF1F8',
  warningGround: '#FDECEC',
  warningText: '#7A0C12',
} as const;

const tabs = {
  guide: '#548235',
  data: '#1F3864',
  budget: '#2E75B6',
  rules: '#C00000',
  support: '#7F7F7F',
  pack: '#7030A0',
} as const;

/** What a sheet is for, shown by the colour of its tab. */
export type TabColour = keyof typeof tabs;

/** The colour of a tab, `#RRGGBB`. */
export const tabColour = (tab: TabColour): string => tabs[tab];

/** The colours of a chart's series, `#RRGGBB`; those of the statuses are stronger than the fills of cells, since no word stands on them. */
export const seriesColours: Readonly<Record<SeriesColour, string>> = {
  target: '#A6B4CC',
  forecast: '#2E75B6',
  delivered: '#1F3864',
  atRisk: '#C55A11',
  adverse: '#B3261E',
  favourable: '#3C7D3C',
  plain: '#5B7DB1',
  Blue: '#1F5FA8',
  Green: '#3C8D40',
  Amber: '#F0A30A',
  Red: '#C62828',
  Grey: '#8C8C8C',
};
