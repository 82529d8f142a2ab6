import type { BuiltAddIn } from './built-add-in';
import type { ManifestProblem } from './problem';
import { readXml } from './read-xml';
import { checkAddresses } from './rules/addresses';
import { checkCommands } from './rules/commands';
import { checkFunctions } from './rules/functions';
import { checkIcons } from './rules/icons';
import { checkIdentity } from './rules/identity';
import { checkOrder } from './rules/order';
import { checkRequirements } from './rules/requirements';
import { checkResources } from './rules/resources';
import { checkSharedRuntime } from './rules/shared-runtime';

/**
 * Everything in a manifest that Excel would refuse or silently get wrong, in the order of its lines; empty for a good
 * one. Microsoft's own validation asks a server; this needs none.
 * @param xml an add-in only manifest
 * @param built what the manifest points at
 */
export function checkManifest(xml: string, built: BuiltAddIn): readonly ManifestProblem[] {
  const root = readXml(xml);
  if (!root.ok) return [root.error];
  const problems = [
    ...checkOrder(root.value),
    ...checkIdentity(root.value),
    ...checkAddresses(root.value, built),
    ...checkResources(root.value),
    ...checkIcons(root.value, built),
    ...checkRequirements(root.value),
    ...checkSharedRuntime(root.value),
    ...checkCommands(root.value, built),
    ...checkFunctions(root.value, built),
  ];
  return problems.sort((one, other) => one.line - other.line);
}
