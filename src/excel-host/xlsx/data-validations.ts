import type { DataValidationData } from '../book';
import { areasOf, sqrefOf } from './areas';
import { without, withoutUndefined } from './defined';
import { decodeEscapes, encodeHeading } from './escapes';
import { formulaFromFile, formulaToFile } from './formula-text';
import { same } from './same';
import { SHEET_ORDER } from './sheet-text';
import { booleanAttribute, childElements, element, firstChild, placeChild, textOf, type XmlElement } from './xml';

type Rule = DataValidationData['rule'];
type Comparison = Exclude<Rule, { kind: 'list' | 'custom' }>;

const operators: Readonly<Record<string, Comparison['operator']>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const comparisons: Readonly<Record<string, Comparison['kind']>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
};

/** The data validations of a sheet of the kinds that the model knows. */
export function readDataValidations(sheet: XmlElement): DataValidationData[] {
  return everyValidation(sheet).flatMap((validation) => readOne(validation) ?? []);
}

/**
 * Makes a sheet's data validations those of the model. Those of other kinds (times, lengths of texts) stay, and so does
 * what the model does not know of one that stays (whether it warns or forbids).
 */
export function patchDataValidations(sheet: XmlElement, wanted: readonly DataValidationData[]): void {
  if (same(readDataValidations(sheet), wanted)) return;
  const block = firstChild(sheet, 'dataValidations');
  const before = everyValidation(sheet).map((validation) => ({ validation, known: readOne(validation) }));
  const others = childElements(block, 'dataValidation').filter((validation) => readOne(validation) === undefined);
  const own = wanted.map((format) => {
    const kept = before.findIndex(({ known }) => known !== undefined && same(known, format));
    const [found] = kept < 0 ? [] : before.splice(kept, 1);
    return found?.validation ?? validationElement(format);
  });
  const all = [...own.filter((validation) => !isExtension(validation)), ...others];
  const attributes = without(block?.attributes ?? {}, 'count');
  const made = all.length === 0 ? undefined : element('dataValidations', { ...attributes, count: all.length }, all);
  placeChild(sheet, 'dataValidations', made, SHEET_ORDER);
  for (const extension of extensionBlocks(sheet))
    extension.children = extension.children.filter(
      (node) => typeof node === 'string' || readOne(node) === undefined || own.includes(node),
    );
  dropEmptyExtensions(sheet);
}

// Excel 2010 and later writes a validation that points to another sheet among the extensions, in elements of its own.
function extensionBlocks(sheet: XmlElement): XmlElement[] {
  return childElements(firstChild(sheet, 'extLst'), 'ext').flatMap((extension) =>
    childElements(extension, 'x14:dataValidations'),
  );
}

function dropEmptyExtensions(sheet: XmlElement): void {
  const list = firstChild(sheet, 'extLst');
  if (list === undefined) return;
  list.children = childElements(list).filter((extension) => {
    const block = firstChild(extension, 'x14:dataValidations');
    if (block !== undefined) block.attributes['count'] = String(childElements(block).length);
    return block === undefined || childElements(block).length > 0;
  });
  if (list.children.length === 0) placeChild(sheet, 'extLst', undefined, SHEET_ORDER);
}

function everyValidation(sheet: XmlElement): XmlElement[] {
  const plain = childElements(firstChild(sheet, 'dataValidations'), 'dataValidation');
  return [...plain, ...extensionBlocks(sheet).flatMap((block) => childElements(block, 'x14:dataValidation'))];
}

function isExtension(validation: XmlElement): boolean {
  return validation.name.startsWith('x14:');
}

function readOne(validation: XmlElement): DataValidationData | undefined {
  const isExtended = isExtension(validation);
  const sqref = isExtended ? textOf(firstChild(validation, 'xm:sqref')) : validation.attributes['sqref'];
  const [formula1, formula2] = ['1', '2'].map((number) => {
    const formula = firstChild(validation, isExtended ? `x14:formula${number}` : `formula${number}`);
    return formula === undefined ? undefined : textOf(formula);
  });
  const rule = ruleOf(validation, formula1, formula2);
  const areas = areasOf(sqref);
  if (rule === undefined || areas.length === 0) return undefined;
  const said = (name: string): string | undefined => {
    const text = validation.attributes[name];
    return text === undefined ? undefined : decodeEscapes(text);
  };
  const messages = {
    errorTitle: said('errorTitle'),
    errorMessage: said('error'),
    promptTitle: said('promptTitle'),
    promptMessage: said('prompt'),
  };
  return { areas, rule, ignoreBlanks: booleanAttribute(validation, 'allowBlank'), ...withoutUndefined(messages) };
}

function ruleOf(
  { attributes }: XmlElement,
  formula1: string | undefined,
  formula2: string | undefined,
): Rule | undefined {
  const type = attributes['type'] ?? 'none';
  if (formula1 === undefined) return undefined;
  if (type === 'list') return { kind: 'list', source: listFromFile(formula1) };
  if (type === 'custom') return { kind: 'custom', formula: formulaFromFile(formula1) };
  const kind = comparisons[type];
  const operator = operators[attributes['operator'] ?? 'between'];
  if (kind === undefined || operator === undefined) return undefined;
  return {
    kind,
    operator,
    formula1: bound(formula1),
    ...(formula2 === undefined ? {} : { formula2: bound(formula2) }),
  };
}

function validationElement({ areas, rule, ignoreBlanks, ...messages }: DataValidationData): XmlElement {
  const said = (text: string | undefined): string | undefined => (text === undefined ? undefined : encodeHeading(text));
  const attributes = {
    type: rule.kind === 'list' || rule.kind === 'custom' ? rule.kind : fileWord(comparisons, rule.kind),
    operator: 'operator' in rule && rule.operator !== 'Between' ? fileWord(operators, rule.operator) : undefined,
    allowBlank: ignoreBlanks ? 1 : undefined,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: said(messages.errorTitle),
    error: said(messages.errorMessage),
    promptTitle: said(messages.promptTitle),
    prompt: said(messages.promptMessage),
    sqref: sqrefOf(areas),
  };
  return element(
    'dataValidation',
    attributes,
    formulas(rule).map((text, index) => element(`formula${index + 1}`, {}, [text])),
  );
}

function formulas(rule: Rule): string[] {
  if (rule.kind === 'list') return [listToFile(rule.source)];
  if (rule.kind === 'custom') return [formulaToFile(rule.formula)];
  const bounds = rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
  return bounds.map((limit) => (typeof limit === 'number' ? String(limit) : formulaToFile(limit)));
}

function bound(text: string): string | number {
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : formulaFromFile(text);
}

function listFromFile(formula: string): string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return quoted === undefined ? formulaFromFile(formula) : quoted.replaceAll('""', '"');
}

function listToFile(source: string): string {
  return source.startsWith('=') ? formulaToFile(source) : `"${source.replaceAll('"', '""')}"`;
}

function fileWord(words: Readonly<Record<string, string>>, wanted: string): string {
  return Object.entries(words).find(([, word]) => word === wanted)?.[0] ?? '';
}
