import { areaAddress } from '../address';
import type { Area, ConditionalFormatData } from '../book';
import { areasOf, sqrefOf } from './areas';
import { without } from './defined';
import type { DifferentialFormats } from './dxf';
import { decodeEscapes, encodeHeading } from './escapes';
import { formulaFromFile, formulaToFile } from './formula-text';
import { same } from './same';
import { SHEET_ORDER } from './sheet-text';
import {
  booleanAttribute,
  childElements,
  element,
  integerAttribute,
  placeChildren,
  textOf,
  type XmlElement,
} from './xml';

type Rule = ConditionalFormatData['rule'];
type CellValueOperator = Extract<Rule, { kind: 'cellValue' }>['operator'];
type TextOperator = Extract<Rule, { kind: 'containsText' }>['operator'];

const cellValueOperators: Readonly<Record<string, CellValueOperator>> = {
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
  between: 'Between',
  notBetween: 'NotBetween',
};
const textOperators: Readonly<Record<string, TextOperator>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

interface PlacedRule {
  readonly sqref: string;
  readonly element: XmlElement;
}

/** The conditional formats of a sheet of the kinds that the model knows, the first to win first. */
export function readConditionalFormats(sheet: XmlElement, formats: DifferentialFormats): ConditionalFormatData[] {
  return inPriority(sheet).flatMap((placed, priority) => readOne(placed, priority, formats) ?? []);
}

function readOne(
  { sqref, element: rule }: PlacedRule,
  priority: number,
  formats: DifferentialFormats,
): ConditionalFormatData | undefined {
  const known = ruleOf(rule);
  const areas = areasOf(sqref);
  if (known === undefined || areas.length === 0) return undefined;
  const stopIfTrue = booleanAttribute(rule, 'stopIfTrue');
  return { areas, rule: known, ...formats.look(integerAttribute(rule, 'dxfId')), stopIfTrue, priority };
}

/**
 * Makes a sheet's conditional formats those of the model. Rules of other kinds stay, at their place in the order, and so
 * does what the model does not know of a rule that stays (borders, italics, number formats).
 */
export function patchConditionalFormats(
  sheet: XmlElement,
  wanted: readonly ConditionalFormatData[],
  formats: DifferentialFormats,
): void {
  if (same(readConditionalFormats(sheet, formats), wanted)) return;
  const before = inPriority(sheet).map((placed, rank) => ({ placed, rank, known: readOne(placed, rank, formats) }));
  const others = before.flatMap(({ placed, rank, known }) =>
    known === undefined ? { ...placed, rank: rank + 0.5 } : [],
  );
  const own = wanted.map((format) => {
    const kept = before.findIndex(({ known }) => known !== undefined && isSameRule(known, format));
    const [rule] = kept < 0 ? [] : before.splice(kept, 1);
    return {
      sqref: sqrefOf(format.areas),
      element: rule?.placed.element ?? ruleElement(format, formats),
      rank: format.priority,
    };
  });
  const all = [...own, ...others].sort((one, other) => one.rank - other.rank);
  const blocks = all.map(({ sqref, element: rule }, index) => {
    rule.attributes['priority'] = String(index + 1);
    return element('conditionalFormatting', { sqref }, [rule]);
  });
  placeChildren(sheet, 'conditionalFormatting', blocks, SHEET_ORDER);
}

/** Whether two rules say the same, though one may reach further: their formulas are as seen from their first cell. */
function isSameRule(one: ConditionalFormatData, other: ConditionalFormatData): boolean {
  const [first, second] = [one.areas[0], other.areas[0]];
  return (
    first?.top === second?.top &&
    first?.left === second?.left &&
    same(without(one, 'areas', 'priority'), without(other, 'areas', 'priority'))
  );
}

function inPriority(sheet: XmlElement): PlacedRule[] {
  const all = childElements(sheet, 'conditionalFormatting').flatMap((block) =>
    childElements(block, 'cfRule').map((rule) => ({ sqref: block.attributes['sqref'] ?? '', element: rule })),
  );
  const priority = ({ element: rule }: PlacedRule): number => integerAttribute(rule, 'priority') ?? all.length;
  return all.sort((one, other) => priority(one) - priority(other));
}

function ruleOf(rule: XmlElement): Rule | undefined {
  const { type = '', operator = '', text } = rule.attributes;
  const [formula1, formula2] = childElements(rule, 'formula').map((formula) => formulaFromFile(textOf(formula)));
  if (type === 'expression' && formula1 !== undefined) return { kind: 'custom', formula: formula1 };
  const cellValue = type === 'cellIs' ? cellValueOperators[operator] : undefined;
  if (cellValue !== undefined && formula1 !== undefined) {
    return { kind: 'cellValue', operator: cellValue, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  const textOperator = textOperators[type];
  return textOperator !== undefined && text !== undefined
    ? { kind: 'containsText', operator: textOperator, text: decodeEscapes(text) }
    : undefined;
}

function ruleElement(
  { areas, rule, stopIfTrue, ...look }: ConditionalFormatData,
  formats: DifferentialFormats,
): XmlElement {
  const hasLook = look.fontColour !== undefined || look.fillColour !== undefined || look.bold !== undefined;
  const common = {
    dxfId: hasLook ? formats.indexOf(look) : undefined,
    priority: 0,
    stopIfTrue: stopIfTrue ? 1 : undefined,
  };
  const formula = (text: string): XmlElement => element('formula', {}, [formulaToFile(text)]);
  switch (rule.kind) {
    case 'custom':
      return element('cfRule', { type: 'expression', ...common }, [formula(rule.formula)]);
    case 'cellValue': {
      const formulas = rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
      return element(
        'cfRule',
        { type: 'cellIs', ...common, operator: fileWord(cellValueOperators, rule.operator) },
        formulas.map(formula),
      );
    }
    case 'containsText': {
      const type = fileWord(textOperators, rule.operator);
      const operator = type === 'notContainsText' ? 'notContains' : type;
      return element('cfRule', { type, ...common, operator, text: encodeHeading(rule.text) }, [
        formula(textTest(rule.operator, rule.text, areas)),
      ]);
    }
  }
}

// Excel wants the test spelled out as a formula for the first cell beside the text itself.
function textTest(operator: TextOperator, text: string, areas: readonly Area[]): string {
  const first = areas[0] ?? { top: 0, left: 0 };
  const cell = areaAddress({ top: first.top, left: first.left, bottom: first.top, right: first.left });
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'Contains':
      return `=NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'NotContains':
      return `=ISERROR(SEARCH(${quoted},${cell}))`;
    case 'BeginsWith':
      return `=LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'EndsWith':
      return `=RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

function fileWord(words: Readonly<Record<string, string>>, wanted: string): string {
  return Object.entries(words).find(([, word]) => word === wanted)?.[0] ?? '';
}
