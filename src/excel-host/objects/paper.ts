/** Excel's names of papers (`Excel.PaperType`), in the order of their numbers in the file format, from 1. */
export const paperNames = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
  'Envelope9',
  'Envelope10',
  'Envelope11',
  'Envelope12',
  'Envelope14',
  'Csheet',
  'Dsheet',
  'Esheet',
  'EnvelopeDL',
  'EnvelopeC5',
  'EnvelopeC3',
  'EnvelopeC4',
  'EnvelopeC6',
  'EnvelopeC65',
  'EnvelopeB4',
  'EnvelopeB5',
  'EnvelopeB6',
  'EnvelopeItaly',
  'EnvelopeMonarch',
  'EnvelopePersonal',
  'FanfoldUS',
  'FanfoldStdGerman',
  'FanfoldLegalGerman',
] as const;

/** The name of a paper's number; `null` for one that the API has no name for. */
export function paperName(paper: number): string | null {
  return paperNames[paper - 1] ?? null;
}

/** The number of a paper's name. */
export function paperNumber(name: (typeof paperNames)[number]): number {
  return paperNames.indexOf(name) + 1;
}
