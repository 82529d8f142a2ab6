import type { EngineName } from '../engine/name-store';
import type { EngineSheet } from '../engine/sheet';
import { ExcelError } from '../errors';
import type { Arguments } from '../protocol/arguments';
import type { ExcelObject, ExcelType } from '../protocol/excel-object';
import { excelType, object, targetOf, value } from '../protocol/excel-object';
import type { Host } from './host';
import { rangeType } from './range';
import { findRange, fullAddress } from './range-target';
import { worksheetType } from './worksheet';

/** The names of the workbook, or of one sheet. */
export interface NamesTarget {
  readonly host: Host;
  readonly sheet?: EngineSheet;
}

interface NameTarget extends NamesTarget {
  readonly name: EngineName;
}

/** `Excel.NamedItemCollection`. */
export const namesType: ExcelType<NamesTarget> = excelType<NamesTarget>('NamedItemCollection', {
  item: (target, args) => required(target, args.text(0)),
  items: (target) => listed(target).map((name) => nameType.of({ ...target, name })),
  methods: {
    Add: addName,
    GetCount: (target) => listed(target).length,
    GetItemOrNullObject: (target, args) => {
      const name = target.host.engine.names.find(args.text(0), target.sheet?.id);
      return name ? nameType.of({ ...target, name }) : null;
    },
  },
});

/** `Excel.NamedItem`. */
const nameType: ExcelType<NameTarget> = excelType<NameTarget>('NamedItem', {
  id: ({ name }) => name.name,
  properties: {
    Name: value(({ name }) => name.name),
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, args) => {
        name.comment = args.text(0);
      },
    },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ host, name }, args) => {
        host.engine.names.setFormula(name, args.text(0));
      },
    },
    Scope: value(({ name }) => (name.sheetId === undefined ? 'Workbook' : 'Worksheet')),
    Type: value((target) => (rangeOf(target) ? 'Range' : 'String')),
    Value: value((target) => {
      const range = rangeOf(target);
      return range ? fullAddress(range) : target.name.formula.replace(/^=/, '').replace(/^"(.*)"$/s, '$1');
    }),
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, args) => {
        name.visible = args.boolean(0);
      },
    },
    Worksheet: object((target) => {
      const sheet = target.host.engine.sheets.byId(target.name.sheetId ?? '');
      if (!sheet)
        throw new ExcelError('ItemNotFound', `The name ${target.name.name} belongs to the workbook, not to a sheet.`);
      return worksheetType.of({ host: target.host, sheet });
    }),
  },
  methods: {
    Delete: ({ host, name }) => {
      host.engine.names.remove(name);
      host.engine.calculator.markAll();
    },
    GetRange: (target) => {
      const range = rangeOf(target);
      if (!range) throw new ExcelError('InvalidReference', `The name ${target.name.name} does not stand for a range.`);
      return rangeType.of(range);
    },
    GetRangeOrNullObject: (target) => {
      const range = rangeOf(target);
      return range ? rangeType.of(range) : null;
    },
  },
});

function listed({ host, sheet }: NamesTarget): readonly EngineName[] {
  return host.engine.names.all().filter((name) => (sheet ? name.sheetId === sheet.id : name.sheetId === undefined));
}

function required(target: NamesTarget, key: string): ExcelObject {
  const name = target.host.engine.names.find(key, target.sheet?.id);
  if (!name) throw new ExcelError('ItemNotFound', `There is no name ${key}.`);
  return nameType.of({ ...target, name });
}

function rangeOf({ host, name }: NameTarget) {
  const sheet = host.engine.sheets.byId(name.sheetId ?? '') ?? host.engine.sheets.active;
  return findRange(host, sheet, name.formula.replace(/^=/, ''));
}

function addName(target: NamesTarget, args: Arguments): ExcelObject {
  const given = args.raw(1);
  const range = targetOf(given, rangeType);
  const formula = range ? `=${absolute(fullAddress(range))}` : args.text(1);
  const data = { name: args.text(0), formula: formula.startsWith('=') ? formula : `="${formula}"`, visible: true };
  const name = target.host.engine.names.add(data, target.sheet?.id, args.optionalText(2) ?? '');
  target.host.engine.calculator.markAll();
  return nameType.of({ ...target, name });
}

function absolute(address: string): string {
  const at = address.lastIndexOf('!') + 1;
  return (
    address.slice(0, at) +
    address
      .slice(at)
      .replaceAll(
        /([A-Z]+)?(\d+)?/g,
        (_, letters: string | undefined, digits: string | undefined) =>
          `${letters === undefined ? '' : `$${letters}`}${digits === undefined ? '' : `$${digits}`}`,
      )
  );
}
