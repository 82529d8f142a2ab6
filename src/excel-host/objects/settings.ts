import { ExcelError } from '../errors';
import type { ExcelObject, ExcelType } from '../protocol/excel-object';
import type { Json } from '../protocol/json';
import { isJson } from '../protocol/json';
import { excelType, value } from '../protocol/excel-object';
import type { Host } from './host';

interface SettingTarget {
  readonly host: Host;
  readonly key: string;
}

/** `Excel.SettingCollection`: what an add-in keeps in the workbook out of sight. */
export const settingsType: ExcelType<Host> = excelType<Host>('SettingCollection', {
  item: (host, args) => required(host, args.text(0)),
  items: (host) => [...host.engine.settings.keys()].map((key) => settingType.of({ host, key })),
  methods: {
    Add: (host, args) => {
      const key = args.text(0);
      host.engine.settings.set(key, args.raw(1) ?? null);
      return settingType.of({ host, key });
    },
    GetCount: (host) => host.engine.settings.size,
    GetItemOrNullObject: (host, args) => {
      const key = args.text(0);
      return host.engine.settings.has(key) ? settingType.of({ host, key }) : null;
    },
  },
});

/** `Excel.Setting`. */
const settingType: ExcelType<SettingTarget> = excelType<SettingTarget>('Setting', {
  id: ({ key }) => key,
  properties: {
    Key: value(({ key }) => key),
    Value: {
      get: ({ host, key }) => jsonOf(host.engine.settings.get(key)),
      set: ({ host, key }, args) => {
        host.engine.settings.set(key, args.raw(0) ?? null);
      },
    },
  },
  methods: {
    Delete: ({ host, key }) => {
      host.engine.settings.delete(key);
    },
  },
});

function required(host: Host, key: string): ExcelObject {
  if (!host.engine.settings.has(key)) throw new ExcelError('ItemNotFound', `There is no setting ${key}.`);
  return settingType.of({ host, key });
}

/** A setting as it goes over the wire: whatever JSON can hold. */
function jsonOf(setting: unknown): Json {
  const copy: unknown = JSON.parse(JSON.stringify(setting ?? null));
  return isJson(copy) ? copy : null;
}
