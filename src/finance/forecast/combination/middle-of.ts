import type { FittedMethod } from '../fitted-method';
import { mean } from '../numeric/statistics';
import { at, sequence } from '../numeric/vector';

/** The mean of values without the lowest and the highest; of one or two, their mean. */
function trimmedMean(values: readonly number[]): number {
  if (values.length <= 2) return mean(values);
  return mean([...values].sort((left, right) => left - right).slice(1, -1));
}

/**
 * Several methods as one: at each period the mean of what they forecast without the lowest and the highest, so that none can lead it
 * astray alone.
 */
export function middleOf(members: readonly FittedMethod[]): FittedMethod {
  const words = [...new Set(members.map((member) => member.words))];
  return {
    words: `the middle of ${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? 'nothing'}`,
    ahead: (seen, horizon) => {
      const paths = members.map((member) => member.ahead(seen, horizon));
      return sequence(horizon, (ahead) => trimmedMean(paths.map((path) => at(path, ahead))));
    },
  };
}
