import type { ConditionalFormatData, DataValidationData, NameData, SheetData, TableData } from '../book';
import { withSources } from '../chart-data';
import { renameInFormula } from '../formula/rename';
import type { NewNames } from '../formula/rename';

/** A new sheet from one of another workbook, or from one of this: called by its new name, as are the tables in its formulas. */
export function renamedSheet(sheet: SheetData, names: NewNames): SheetData {
  const inText = (text: string) => renameInFormula(text, names);
  return {
    ...sheet,
    name: names.sheets.get(sheet.name.toLowerCase()) ?? sheet.name,
    cells: sheet.cells.map(({ cell, ...place }) => ({
      ...place,
      cell: cell.formula === undefined ? cell : { ...cell, formula: inText(cell.formula) },
    })),
    tables: sheet.tables.map((table) => renamedTable(table, names)),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, rule: ruleWith(format.rule, inText) })),
    dataValidations: sheet.dataValidations.map((data) => ({ ...data, rule: validationWith(data.rule, inText) })),
    hyperlinks: (sheet.hyperlinks ?? []).map(({ reference, ...link }) => ({
      ...link,
      ...(reference === undefined ? {} : { reference: inText(reference) }),
    })),
    charts: sheet.charts.map((chart) => ({ ...withSources(chart, inText), source: undefined })),
  };
}

function renamedTable(table: TableData, names: NewNames): TableData {
  const { columnFormulas } = table;
  return {
    ...table,
    name: names.tables.get(table.name.toLowerCase()) ?? table.name,
    ...(columnFormulas === undefined ? {} : { columnFormulas: renamedAll(columnFormulas, names) }),
  };
}

function renamedAll(formulas: Readonly<Record<string, string>>, names: NewNames): Record<string, string> {
  return Object.fromEntries(
    Object.entries(formulas).map(([column, formula]) => [column, renameInFormula(formula, names)]),
  );
}

/** A name whose formula and sheet are called by their new names. */
export function renamedName(name: NameData, names: NewNames): NameData {
  const scope = name.scope === undefined ? undefined : (names.sheets.get(name.scope.toLowerCase()) ?? name.scope);
  return { ...name, formula: renameInFormula(name.formula, names), ...(scope === undefined ? {} : { scope }) };
}

function ruleWith(
  rule: ConditionalFormatData['rule'],
  change: (formula: string) => string,
): ConditionalFormatData['rule'] {
  if (rule.kind === 'custom') return { ...rule, formula: change(rule.formula) };
  if (rule.kind !== 'cellValue') return rule;
  const { formula2 } = rule;
  return {
    ...rule,
    formula1: change(rule.formula1),
    ...(formula2 === undefined ? {} : { formula2: change(formula2) }),
  };
}

function validationWith(
  rule: DataValidationData['rule'],
  change: (formula: string) => string,
): DataValidationData['rule'] {
  const changed = <V>(limit: V | string) =>
    typeof limit === 'string' && limit.startsWith('=') ? change(limit) : limit;
  if (rule.kind === 'custom') return { ...rule, formula: change(rule.formula) };
  if (rule.kind === 'list') return { ...rule, source: changed(rule.source) };
  const { formula2 } = rule;
  return {
    ...rule,
    formula1: changed(rule.formula1),
    ...(formula2 === undefined ? {} : { formula2: changed(formula2) }),
  };
}
