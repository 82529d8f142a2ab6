import type { FittedMethod } from '../fitted-method';
import { median } from '../numeric/statistics';
import { at, sequence } from '../numeric/vector';

/** Several methods as one: at each period the middle of what they forecast, so that none can lead it astray alone. */
export function medianOf(members: readonly FittedMethod[]): FittedMethod {
  const words = [...new Set(members.map((member) => member.words))];
  return {
    words: `the middle of ${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? 'nothing'}`,
    ahead: (seen, horizon) => {
      const paths = members.map((member) => member.ahead(seen, horizon));
      return sequence(horizon, (ahead) => median(paths.map((path) => at(path, ahead))));
    },
  };
}
