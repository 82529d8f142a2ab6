import { groupKey } from '../../finance/rollup/groups';
import type { ModelGroup } from '../../workbook';

/** The models in whose title, question or subject every word of a search stands; subjects without one are left out. */
export function foundModels(groups: readonly ModelGroup[], search: string): readonly ModelGroup[] {
  const words = groupKey(search)
    .split(' ')
    .filter((word) => word !== '');
  return groups.flatMap(({ title, models }) => {
    const found = models.filter((model) => {
      const text = groupKey(`${title} ${model.title} ${model.question}`);
      return words.every((word) => text.includes(word));
    });
    return found.length === 0 ? [] : [{ title, models: found }];
  });
}
