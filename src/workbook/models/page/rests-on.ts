import type { ModelDefinition } from '../model';
import { checksOf } from './checks';
import { sourcesOf } from './formulas';

/** Something that a formula works out, and the list in whose rows it stands. */
interface Step {
  readonly formula: string;
  readonly list: string;
}

/**
 * What something of a model rests on: the names of figures and of columns, `list[Heading]`, that stand behind it, and all
 * their formulas. A result rests on the checks too, since it is shown only while they hold.
 */
export function restsOn(
  definition: ModelDefinition,
  names: readonly string[],
): { readonly names: ReadonlySet<string>; readonly formulas: readonly string[] } {
  const checks = checksOf(definition).map(({ holds }) => holds);
  const step = (formula: string, list = ''): Step => ({ formula, list });
  const steps = new Map<string, readonly Step[]>([
    ...definition.workings.map(({ key, formula }) => [key, [step(formula)]] as const),
    ...definition.results.map(({ key, formula }) => [key, [formula, ...checks].map((one) => step(one))] as const),
    ...definition.lists.flatMap(({ key, columns }) =>
      columns.map(
        ({ heading, formula }) => [`${key}[${heading}]`, formula === undefined ? [] : [step(formula, key)]] as const,
      ),
    ),
  ]);
  const seen = new Set<string>();
  const formulas: string[] = [];
  const follow = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { formula, list } of steps.get(name) ?? []) {
      formulas.push(formula);
      sourcesOf(formula, list).forEach(follow);
    }
  };
  names.forEach(follow);
  return { names: seen, formulas };
}

/** What the checks of a model rest on, by name. */
export const behindChecks = (definition: ModelDefinition): ReadonlySet<string> =>
  restsOn(
    definition,
    checksOf(definition).flatMap(({ holds }) => sourcesOf(holds)),
  ).names;
