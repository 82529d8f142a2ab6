import type { RagStatus } from '../../finance/rag/status';

/** Dark text on a light fill, each pair with a contrast of more than 7 : 1; the word itself says the status. */
export const statusColours: Readonly<Record<RagStatus, { readonly fill: string; readonly text: string }>> = {
  Blue: { fill: '#CFE4F7', text: '#0B3A66' },
  Green: { fill: '#D3EED2', text: '#0B4A1E' },
  Amber: { fill: '#FFE3B0', text: '#573400' },
  Red: { fill: '#F9CFCF', text: '#7A0C12' },
  Grey: { fill: '#E6E6E6', text: '#3A3A3A' },
};

const statuses = ['Blue', 'Green', 'Amber', 'Red', 'Grey'] as const satisfies readonly RagStatus[];

/** Rules that compare a cell with a text, by the id of the rule. */
export interface AskedRules {
  /** After one sync, asks for the rules themselves; a second sync answers. */
  readonly askRules: () => void;
  /** The ids of our rules, by status. */
  readonly ours: () => ReadonlyMap<RagStatus, readonly string[]>;
}

/** Asks which conditional formats touch a range. */
export function askRules(range: Excel.Range): AskedRules {
  const formats = range.conditionalFormats;
  formats.load('items/id,items/type');
  let asked: { readonly id: string; readonly cellValue: Excel.CellValueConditionalFormat }[] = [];
  return {
    askRules: () => {
      asked = formats.items
        .filter(({ type }) => type === 'CellValue')
        .map(({ id, cellValue }) => ({ id, cellValue: cellValue.load('rule') }));
    },
    ours: () =>
      new Map(
        statuses.map((status) => [
          status,
          asked.filter(({ cellValue }) => isFor(cellValue.rule, status)).map(({ id }) => id),
        ]),
      ),
  };
}

const isFor = ({ operator, formula1 }: Excel.ConditionalCellValueRule, status: RagStatus): boolean =>
  operator === 'EqualTo' && formula1.replace(/^=/, '') === `"${status}"`;

/** Whether each of the five statuses has its rule. */
export const isColoured = (ours: ReadonlyMap<RagStatus, readonly string[]>): boolean =>
  statuses.every((status) => (ours.get(status) ?? []).length > 0);

/** Whether any rule of ours is there. */
export const hasRules = (ours: ReadonlyMap<RagStatus, readonly string[]>): boolean =>
  [...ours.values()].some((ids) => ids.length > 0);

/** Takes our rules away from a range. */
export function clearColours(range: Excel.Range, ours: ReadonlyMap<RagStatus, readonly string[]>): void {
  for (const id of [...ours.values()].flat()) range.conditionalFormats.getItem(id).delete();
}

/** Colours a RAG column by five rules, one a status; the user can change or delete them like any other. */
export function addColours(range: Excel.Range): void {
  for (const status of statuses) {
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.rule = { operator: 'EqualTo', formula1: `="${status}"` };
    cellValue.format.fill.color = statusColours[status].fill;
    cellValue.format.font.color = statusColours[status].text;
  }
}
