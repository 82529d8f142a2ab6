import type { FittedMethod } from '../fitted-method';
import { median } from '../numeric/statistics';
import { at, sequence } from '../numeric/vector';

/** Several methods as one: at each period the middle of what they forecast, so that none can lead it astray alone. */
export function medianOf(members: readonly FittedMethod[], words: string): FittedMethod {
  return {
    words,
    ahead: (seen, horizon) => {
      const paths = members.map((member) => member.ahead(seen, horizon));
      return sequence(horizon, (ahead) => median(paths.map((path) => at(path, ahead))));
    },
  };
}
