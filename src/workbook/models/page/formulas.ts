import type { Validation } from '../../pages/validation';
import type { ModelDefinition } from '../model';

/** Says where the cell of a figure stands, such as `B7`. */
export type AddressOf = (key: string) => string;

/** Says what the Excel table of a list is called. */
export type TableOf = (list: string) => string;

/** A key, or a list's key with a part of its table, whose brackets may be nested: `{years[Year]}`, `{years[[#Headers],[No]]}`. */
const inBraces = /\{([a-z]\w*)(\[(?:[^[\]]|\[[^\]]*\])+\])?\}/gi;

/** The keys and lists that a formula names. */
export const namesIn = (formula: string): string[] => [...formula.matchAll(inBraces)].map(([, name = '']) => name);

/** A formula of a definition as Excel takes it: each key as its cell, each list's column as the column of its table. */
export const fillFormula = (formula: string, addressOf: AddressOf, tableOf: TableOf): string =>
  formula.replace(inBraces, (_, name: string, column: string | undefined) =>
    column === undefined ? addressOf(name) : `${tableOf(name)}${column}`,
  );

/** A column of the row in which a formula stands. */
const ownRow = /\[@([^[\]]+)\]/g;
const ownRowSpan = /\[@(\[[^\]]+\]:\[[^\]]+\])\]/g;

/**
 * What a formula takes its figures from: figures by their keys, columns of lists as `list[Heading]`.
 * @param list the key of the list in whose rows the formula stands; none where it stands in none
 */
export const sourcesOf = (formula: string, list = ''): string[] => [
  ...[...formula.matchAll(inBraces)].map(([, name = '', column = '']) => `${name}${column}`),
  ...[...formula.matchAll(ownRow)].map(([, heading = '']) => `${list}[${heading}]`),
];

/** A formula of a list's column: `[@Heading]` is the row's own cell, `[@[Heading]:[Other]]` its cells from one to the other. */
export const fillRowFormula = (formula: string, addressOf: AddressOf, tableOf: TableOf, list: string): string =>
  fillFormula(
    formula
      .replace(ownRow, (_, heading: string) => `${tableOf(list)}[[#This Row],[${heading}]]`)
      .replace(ownRowSpan, (_, span: string) => `${tableOf(list)}[[#This Row],${span}]`),
    addressOf,
    tableOf,
  );

/** A validation of a definition, whose entries are those of one of its lists, by the name of that list's table. */
export const fillValidation = (validation: Validation, tableOf: TableOf): Validation =>
  validation.kind === 'entry' ? { ...validation, table: tableOf(validation.table) } : validation;

/** The formulas of a definition, wherever they stand. */
export const formulasOf = ({ workings, results, checks, lists }: ModelDefinition): string[] => [
  ...[...workings, ...results].map(({ formula }) => formula),
  ...checks.map(({ holds }) => holds),
  ...lists.flatMap(({ columns }) => columns.flatMap(({ formula }) => formula ?? [])),
];
