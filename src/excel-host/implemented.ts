import { declaredMembers } from './protocol/excel-object';
import './objects/workbook';

/** Names under which the client library asks for something that the add-in knows by another name. */
const inner = /^_|^Gridlines$|^CreateAndOpenWorkbook$/;

/** Events by the names under which the client library registers them. */
const events: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: 'onChanged',
  _RegisterSelectionChangedEvent: 'onSelectionChanged',
  _RegisterActivatedEvent: 'onActivated',
  _RegisterDeactivatedEvent: 'onDeactivated',
  _RegisterAddedEvent: 'onAdded',
  _RegisterDeletedEvent: 'onDeleted',
  _RegisterEventNameChanged: 'onNameChanged',
};

/** What the stand-in implements of Excel's object model, as a Markdown list: one line a type. */
export function implementedList(): string {
  const lines = [...declaredMembers()].map(([type, names]) => `- **${type}**: ${memberNames(names).join(', ')}`);
  return lines.sort((a, b) => a.localeCompare(b, 'en-GB')).join('\n');
}

function memberNames(names: ReadonlySet<string>): string[] {
  const shown = [...names].flatMap(
    (name) => events[name] ?? (inner.test(name) ? [] : [name.charAt(0).toLowerCase() + name.slice(1)]),
  );
  return shown.sort((a, b) => a.localeCompare(b, 'en-GB'));
}

/** A page with the list put between its two marks. */
export function withImplemented(page: string): string {
  return page.replace(
    /(<!-- made by [^>]*-->\n)[\s\S]*(<!-- \/made -->)/,
    (_, begin: string, end: string) => `${begin}\n${implementedList()}\n\n${end}`,
  );
}
