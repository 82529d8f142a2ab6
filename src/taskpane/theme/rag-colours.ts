import type { RagStatus } from '../../finance/rag/status';

/** The three colours of a status: its shape and bar, the ground of its badge, and the text on that ground. */
export interface StatusColours {
  readonly fill: string;
  readonly ground: string;
  readonly text: string;
}

/** The statuses on a light pane. Fills stand out from the page by 3:1, text from its ground by 4.5:1. */
export const lightRag: Readonly<Record<RagStatus, StatusColours>> = {
  Blue: { fill: '#2B6CB8', ground: '#EAF2FB', text: '#164A86' },
  Green: { fill: '#2E7D4F', ground: '#E8F4EC', text: '#1B5633' },
  Grey: { fill: '#767676', ground: '#F0F0F0', text: '#474747' },
  Amber: { fill: '#B36B00', ground: '#FFF3DF', text: '#7A4700' },
  Red: { fill: '#C4362C', ground: '#FCECEA', text: '#8F1D15' },
};

/** The statuses on a dark pane, held to the same contrasts. */
export const darkRag: Readonly<Record<RagStatus, StatusColours>> = {
  Blue: { fill: '#6FA8E8', ground: '#1C3048', text: '#B5D4F7' },
  Green: { fill: '#5DB483', ground: '#1B3626', text: '#A9DFC0' },
  Grey: { fill: '#A0A0A0', ground: '#3A3A3A', text: '#D6D6D6' },
  Amber: { fill: '#F0A83A', ground: '#402D0E', text: '#FAD596' },
  Red: { fill: '#F0796F', ground: '#4A211E', text: '#FBC4BF' },
};
