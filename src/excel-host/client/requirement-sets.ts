/** The version of Excel whose requirement sets the stand-in claims. */
export type ExcelVersion = 'current' | '2021';

const shared = {
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  ImageCoercion: '1.1',
  KeyboardShortcuts: '1.1',
  DelayForCellEdit: '1.1',
};

/**
 * What `isSetSupported` says yes to. `2021` is Excel 2021 LTSC, the oldest that councils run the add-in on; `current` goes
 * as far as the stand-in implements. `CustomFunctions` is the client library's own set for how results travel.
 */
const sets: Readonly<Record<ExcelVersion, Readonly<Record<string, string>>>> = {
  current: { ...shared, ExcelApi: '1.16', CustomFunctionsRuntime: '1.4', CustomFunctions: '1.8' },
  '2021': { ...shared, ExcelApi: '1.14', CustomFunctionsRuntime: '1.3', CustomFunctions: '1.8' },
};

/** Whether a version of Excel has a requirement set, in at least the version asked for. */
export function isSetSupported(version: ExcelVersion, name: string, wanted: string | number = '1.1'): boolean {
  const known = Object.entries(sets[version]).find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (!known) return false;
  const [major = 0, minor = 0] = numbers(known[1]);
  const [wantedMajor = 0, wantedMinor = 0] = numbers(String(wanted));
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function numbers(version: string): number[] {
  return version.split('.').map(Number);
}
