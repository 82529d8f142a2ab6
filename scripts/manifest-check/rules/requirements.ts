import { attribute, child, descendants, type XmlElement } from '../element';
import type { ManifestProblem } from '../problem';

/**
 * The newest requirement sets that Excel 2021 LTSC has, the oldest Excel that councils on perpetual licences run
 * (Microsoft's requirement set pages). What is newer has to be asked for at run time, with a fallback.
 */
const excel2021: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
};

/** Requirement sets that would keep Excel 2021 LTSC out, or let an Excel in that has no shared runtime. */
export function checkRequirements(root: XmlElement): readonly ManifestProblem[] {
  const wholeAddIn = descendants(root, 'Set');
  const ribbon = descendants(root, 'bt:Set');
  const shared = wholeAddIn.some((set) => attribute(set, 'Name') === 'SharedRuntime');
  return [
    ...[...wholeAddIn, ...ribbon].flatMap((set) => checkSet(set, root)),
    ...(shared ? [] : [{ line: root.line, message: '<Requirements> lacks the set SharedRuntime.' }]),
  ];
}

function checkSet(set: XmlElement, root: XmlElement): readonly ManifestProblem[] {
  const { line } = set;
  const name = attribute(set, 'Name');
  const wanted = attribute(set, 'MinVersion') || defaultVersion(root);
  const newest = excel2021[name];
  if (newest === undefined) {
    return [{ line, message: `The set "${name}" is none that Excel 2021 LTSC is known to have.` }];
  }
  if (!/^\d+\.\d+$/.test(wanted)) {
    return [{ line, message: `${name} "${wanted}" is no version; expected one such as ${newest}.` }];
  }
  return isLater(wanted, newest)
    ? [{ line, message: `${name} ${wanted} is asked for; Excel 2021 LTSC has ${newest} at most.` }]
    : [];
}

const defaultVersion = (root: XmlElement): string =>
  attribute(child(child(root, 'Requirements'), 'Sets'), 'DefaultMinVersion') || '1.1';

function isLater(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
