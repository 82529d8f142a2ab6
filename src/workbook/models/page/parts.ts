import { cellAddress } from '../../cells/address';
import { cell, formulaCell, type PageBlock, type PageCell } from '../../pages/page-cell';
import type { PageStyle } from '../../pages/styles';
import { anyShare } from '../../pages/validation';
import type { ModelDefinition, ModelFigure, ModelInput, ModelStyle } from '../model';
import { checksOf, stepKey } from './checks';
import { fillFormula, fillValidation, type TableOf } from './formulas';
import { cases, columnsOf, failingKey, partNames, type SheetPlan, usualStep } from './sheet-plan';

/** What the parts of a model's page are made of. */
export interface Parts {
  readonly definition: ModelDefinition;
  readonly plan: SheetPlan;
  readonly tableOf: TableOf;
}

const width = columnsOf.sensitivity + cases;
const holds = 'Holds';
const broken = 'Does not hold';

/** The address of a figure in one of the columns: sensitivity takes its figures from its own. */
function addressIn({ plan }: Parts, column: number): (key: string) => string {
  return (key) => {
    const row = plan.rowOf.get(key);
    if (row === undefined) throw new Error(`No figure of the model is called ${key}.`);
    return cellAddress(row, column);
  };
}

/** A word or a day stands on the right, as the numbers above and below it do. */
const styleOf = (style: ModelStyle): PageStyle =>
  style === 'text' ? 'answer' : style === 'date' ? 'answerDate' : style;

const resultStyles = {
  pounds: 'resultPounds',
  money: 'resultMoney',
  share: 'resultShare',
  count: 'resultCount',
  decimal: 'resultDecimal',
  year: 'resultAnswer',
  date: 'resultAnswer',
  text: 'resultAnswer',
} as const satisfies Readonly<Record<ModelStyle, PageStyle>>;

/** The same cell from whichever column. */
const fixed = (address: string): string => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

const formulaIn = (parts: Parts, column: number, formula: string): string =>
  fillFormula(formula, addressIn(parts, column), parts.tableOf);

/** A row of headings over a part; over the result it names the inputs that the sensitivity changes. */
function headings({ definition }: Parts, name: string): PageCell[] {
  const [one, other] = definition.sensitivity.inputs;
  const changed = [one, one, other, other].map((key) =>
    name === partNames.results ? (definition.inputs.find((input) => input.key === key)?.label ?? null) : null,
  );
  const named =
    name === partNames.checks ? [name, null, null, 'What to do otherwise'] : [name, 'Value', 'Counted in', 'Note'];
  const styles = ['heading', 'numberHeading', 'indentedHeading', 'indentedHeading'] as const;
  return [
    ...styles.map((style, index) => cell(named[index] ?? null, style)),
    ...changed.map((text) => cell(text, 'numberHeading')),
  ];
}

/** By how much the sensitivity changes them: above their names. */
function stepHeadings(parts: Parts): PageBlock {
  const step = fixed(addressIn(parts, columnsOf.value)(stepKey));
  const changes = Array.from({ length: cases }, (_, index) =>
    formulaCell(`=TEXT(${step},"0%")&" ${index % 2 === 0 ? 'less' : 'more'}"`, 'numberHeading'),
  );
  const blank = Array.from({ length: columnsOf.sensitivity }, () => cell(null, 'heading'));
  return { top: parts.plan.results - 2, left: 0, rows: [[...blank, ...changes]] };
}

const rowOfFigure = (label: string, value: PageCell, basis: string, note: string, isResult = false): PageCell[] => [
  cell(label, isResult ? 'strongLabel' : 'rowLabel'),
  value,
  cell(basis, 'paragraph'),
  cell(note, 'remark'),
];

/** The input in a case of the sensitivity: as it is, or lower or higher by the step. */
function changedInput(parts: Parts, input: ModelInput, index: number): PageCell {
  const base = addressIn(parts, columnsOf.value);
  const value = `$${base(input.key)}`;
  const isChanged = parts.definition.sensitivity.inputs[index < 2 ? 0 : 1] === input.key;
  if (!isChanged) return formulaCell(`=${value}`, styleOf(input.style));
  const changed = `${value}*(1${index % 2 === 0 ? '-' : '+'}${fixed(base(stepKey))})`;
  return formulaCell(input.style === 'share' ? `=MIN(1,${changed})` : `=${changed}`, input.style);
}

function inputRow(parts: Parts, input: ModelInput): PageCell[] {
  const { label, style, basis, example, note, validation } = input;
  const allowed = fillValidation(validation, parts.tableOf);
  const value: PageCell = { value: example, style: styleOf(style), isInput: true, validation: allowed };
  const changes = Array.from({ length: cases }, (_, index) => changedInput(parts, input, index));
  return [...rowOfFigure(label, value, basis, note), ...changes];
}

function stepRow({ sensitivity: { step = usualStep } }: ModelDefinition): PageCell[] {
  const value: PageCell = { value: step, style: 'share', isInput: true, validation: anyShare };
  const note = 'For the columns on the right.';
  return rowOfFigure('Step of the sensitivity', value, 'share of the input', note);
}

/** A figure in its own column and in those of the sensitivity; a result says nothing while a check does not hold. */
function figureRow(
  parts: Parts,
  { label, formula, style, basis, note = '' }: ModelFigure,
  isResult: boolean,
): PageCell[] {
  const failing = fixed(addressIn(parts, columnsOf.value)(failingKey));
  const guarded = (column: number): string => {
    const filled = formulaIn(parts, column, formula);
    return isResult ? `=IF(${failing}=0,${filled.slice(1)},NA())` : filled;
  };
  const columns = [columnsOf.value, ...Array.from({ length: cases }, (_, index) => columnsOf.sensitivity + index)];
  const [value, ...changes] = columns.map((column) =>
    formulaCell(guarded(column), isResult ? resultStyles[style] : styleOf(style)),
  );
  return [...rowOfFigure(label, value ?? cell(null, 'text'), basis, note, isResult), ...changes];
}

function checkRows(parts: Parts): PageCell[][] {
  const checks = checksOf(parts.definition);
  const value = addressIn(parts, columnsOf.value);
  const rows = checks.map(({ label, holds: formula, advice }) => {
    const tested = formulaIn(parts, columnsOf.value, formula).slice(1);
    // What cannot be worked out does not hold either.
    const verdict = formulaCell(`=IF(IFERROR(${tested},FALSE),"${holds}","${broken}")`, 'text');
    return rowOfFigure(label, verdict, '', advice);
  });
  const count = `=COUNTIF(${value('check 0')}:${value(`check ${checks.length - 1}`)},"${broken}")`;
  return [
    ...rows,
    rowOfFigure('Checks that do not hold', formulaCell(count, 'count'), '', 'Results are shown where this is 0.'),
  ];
}

/** Whether all checks hold, or the first that does not. */
function verdict(parts: Parts): PageCell {
  const checks = checksOf(parts.definition);
  const value = addressIn(parts, columnsOf.value);
  const label = addressIn(parts, columnsOf.label);
  const last = `check ${checks.length - 1}`;
  const first = `INDEX(${label('check 0')}:${label(last)},MATCH("${broken}",${value('check 0')}:${value(last)},0))`;
  return formulaCell(`=IF(${value(failingKey)}=0,"","Does not hold: "&${first})`, 'notice');
}

/** All blocks of a model's page; the lists are tables beside them. */
export function modelBlocks(parts: Parts): PageBlock[] {
  const { definition, plan } = parts;
  const part = (name: string, top: number, rows: readonly (readonly PageCell[])[]): PageBlock => ({
    top: top - 1,
    left: 0,
    rows: [headings(parts, name), ...rows],
  });
  const outside = definition.leavesOut.map((sentence) => [cell(sentence, 'subtitle')]);
  const source =
    definition.source === undefined ? [] : [[cell(null, 'subtitle')], [cell(definition.source, 'subtitle')]];
  return [
    {
      top: 0,
      left: 0,
      rows: [[cell(definition.title, 'title')], [cell(definition.question, 'subtitle')], [verdict(parts)]],
    },
    stepHeadings(parts),
    part(
      partNames.results,
      plan.results,
      definition.results.map((figure) => figureRow(parts, figure, true)),
    ),
    part(partNames.inputs, plan.inputs, [
      ...definition.inputs.map((input) => inputRow(parts, input)),
      stepRow(definition),
    ]),
    part(
      partNames.workings,
      plan.workings,
      definition.workings.map((figure) => figureRow(parts, figure, false)),
    ),
    part(partNames.checks, plan.checks, checkRows(parts)),
    {
      top: plan.leavesOut - 1,
      left: 0,
      rows: [
        [...Array.from({ length: width }, (_, index) => cell(index === 0 ? 'What this leaves out' : null, 'section'))],
        ...outside,
        ...source,
      ],
    },
  ];
}
