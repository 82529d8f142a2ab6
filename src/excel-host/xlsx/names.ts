import type { NameData } from '../book';
import { without } from './defined';
import { formulaFromFile, formulaToFile } from './formula-text';
import { same } from './same';
import { booleanAttribute, childElements, element, firstChild, integerAttribute, textOf, type XmlElement } from './xml';

/** Excel's own names for what a sheet prints, and for what it repeats on every page. */
export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** A `definedName` with the position of the sheet it belongs to, if it does to one. */
interface PlacedName {
  readonly element: XmlElement;
  readonly sheet: number | undefined;
}

/** The names of a workbook; those that Excel keeps for itself (print areas, filters) are left out. `sheets` are in the file's order. */
export function readNames(workbook: XmlElement, sheets: readonly string[]): NameData[] {
  return placedNames(workbook)
    .filter(isUsers)
    .map(({ element: name, sheet }) => {
      const scope = sheet === undefined ? undefined : sheets[sheet];
      return {
        name: name.attributes['name'] ?? '',
        formula: formulaFromFile(textOf(name)),
        visible: !booleanAttribute(name, 'hidden'),
        ...(scope === undefined ? {} : { scope }),
      };
    });
}

/**
 * Makes a workbook's names those of the model. `before` are the names of the file's sheets in its order, `after` those of the sheets to be
 * saved, `moved` for each sheet of the file its new position; Excel's own names go with their sheets.
 */
export function patchNames(
  workbook: XmlElement,
  wanted: readonly NameData[],
  before: readonly string[],
  after: readonly string[],
  moved: readonly (number | undefined)[],
): void {
  const all = placedNames(workbook);
  const own = all.filter((placed) => !isUsers(placed));
  const unchanged = same(readNames(workbook, before), wanted) && same(before, after);
  const users = unchanged ? all.filter(isUsers) : wanted.map((name) => placed(name, all, before, after));
  const kept = own.flatMap(({ element: name, sheet }) => {
    const to = sheet === undefined ? undefined : moved[sheet];
    return sheet !== undefined && to === undefined ? [] : [{ element: name, sheet: to }];
  });
  const names = [...kept, ...users].map(({ element: name, sheet }) => {
    const attributes = without(name.attributes, 'localSheetId');
    return element('definedName', { ...attributes, localSheetId: sheet }, name.children);
  });
  setDefinedNames(workbook, names);
}

/** Sets or removes one of Excel's own names of a sheet, such as {@link PRINT_TITLES}. */
export function setOwnName(
  workbook: XmlElement,
  name: string,
  sheet: number,
  formula: string | undefined,
  hidden = false,
): void {
  const others = placedNames(workbook).filter(
    (placed) => placed.element.attributes['name'] !== name || placed.sheet !== sheet,
  );
  const made =
    formula === undefined
      ? []
      : [element('definedName', { name, localSheetId: sheet, hidden: hidden ? 1 : undefined }, [formula])];
  setDefinedNames(workbook, [...others.map((placed) => placed.element), ...made]);
}

/** The text of one of Excel's own names of a sheet. */
export function ownName(workbook: XmlElement, name: string, sheet: number): string | undefined {
  const found = placedNames(workbook).find(
    (placed) => placed.element.attributes['name'] === name && placed.sheet === sheet,
  );
  return found === undefined ? undefined : textOf(found.element);
}

function placed(
  name: NameData,
  all: readonly PlacedName[],
  before: readonly string[],
  after: readonly string[],
): PlacedName {
  const sheet = name.scope === undefined ? undefined : after.indexOf(name.scope);
  const scopeBefore = name.scope === undefined ? undefined : before.indexOf(name.scope);
  const known = all.find((other) => other.element.attributes['name'] === name.name && other.sheet === scopeBefore);
  const attributes = { ...known?.element.attributes, name: name.name, hidden: name.visible ? undefined : 1 };
  return {
    element: element('definedName', attributes, [formulaToFile(name.formula)]),
    sheet: sheet === -1 ? undefined : sheet,
  };
}

function isUsers({ element: name }: PlacedName): boolean {
  return !(name.attributes['name'] ?? '').startsWith('_xlnm.');
}

function placedNames(workbook: XmlElement): PlacedName[] {
  return childElements(firstChild(workbook, 'definedNames'), 'definedName').map((name) => ({
    element: name,
    sheet: integerAttribute(name, 'localSheetId'),
  }));
}

function setDefinedNames(workbook: XmlElement, names: readonly XmlElement[]): void {
  const others = workbook.children.filter((node) => typeof node === 'string' || node.name !== 'definedNames');
  const earlier = ['sheets', 'functionGroups', 'externalReferences'];
  const last = others.findLastIndex((node) => typeof node !== 'string' && earlier.includes(node.name));
  if (names.length > 0) others.splice(last + 1, 0, element('definedNames', {}, names));
  workbook.children = others;
}
