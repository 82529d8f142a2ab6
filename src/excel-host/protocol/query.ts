import { ExcelError } from '../errors';
import type { ExcelObject } from './excel-object';
import type { Json } from './json';
import { isExcelObject } from './excel-object';

/** The names a query asks for, as a tree: `format/fill/color` is three levels. */
interface Selection {
  readonly [name: string]: Selection;
}

/** Which items of a collection a query wants. */
export interface Page {
  readonly top: number | undefined;
  readonly skip: number;
}

/** Answers a query of an object: the properties asked for, or all of its values where none is named. */
export function query(target: ExcelObject, select: readonly string[], page: Page): Json {
  return answer(target, selectionOf(select), page);
}

function selectionOf(select: readonly string[]): Selection {
  const tree: Record<string, Selection> = {};
  for (const path of select) {
    let branch: Record<string, Selection> = tree;
    for (const name of path.split(/[/.]/)) {
      const next: Record<string, Selection> = { ...branch[name] };
      branch[name] = next;
      branch = next;
    }
  }
  return tree;
}

function answer(target: ExcelObject, wanted: Selection, page: Page): Json {
  const items = target.items();
  if (items === undefined) return { ...identity(target), ...properties(target, wanted) };
  const { items: ofItems, ...mixed } = wanted;
  const own = Object.fromEntries(Object.entries(mixed).filter(([name]) => target.has(pascal(name))));
  const rest = Object.fromEntries(Object.entries(mixed).filter(([name]) => !target.has(pascal(name))));
  const forItems = { ...rest, ...ofItems };
  const shown = items.slice(page.skip, page.top === undefined ? undefined : page.skip + page.top);
  return {
    ...(Object.keys(own).length > 0 ? properties(target, own) : {}),
    _Items: shown.map((item) => answer(item, forItems, { top: undefined, skip: 0 })),
  };
}

function identity(target: ExcelObject): Record<string, Json> {
  return target.id === undefined ? {} : { Id: target.id };
}

function properties(target: ExcelObject, wanted: Selection): Record<string, Json> {
  const names = Object.keys(wanted).filter((name) => name !== 'isNullObject');
  if (names.length === 0 && Object.keys(wanted).length > 0) return {};
  const all = names.length === 0 || names.includes('*') || names.includes('$all');
  const result: Record<string, Json> = {};
  if (all) for (const name of target.scalarNames()) result[name] = scalar(target, name);
  for (const name of names) {
    if (name === '*' || name === '$all' || name === '$none') continue;
    const found = target.get(pascal(name));
    result[pascal(name)] = isExcelObject(found)
      ? answer(found, wanted[name] ?? {}, { top: undefined, skip: 0 })
      : found;
  }
  return result;
}

function scalar(target: ExcelObject, name: string): Json {
  const found = target.get(name);
  if (isExcelObject(found))
    throw new ExcelError('GeneralException', `${target.typeName}.${name} is an object, not a value.`);
  return found;
}

/** A camelCase name as the wire has it. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
