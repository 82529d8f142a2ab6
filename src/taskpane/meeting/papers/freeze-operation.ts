import { succeed } from '../../../finance/result';
import type { FreezeScope, FrozenCopy } from '../../../workbook';
import type { Done, Operation } from '../../change/operation';
import { count } from '../../format/figures';
import type { MeetingPort } from '../meeting-port';

const whatBecomesValues: Readonly<Record<FreezeScope, string>> = {
  'our functions': 'every MTFS function is replaced by the value that it shows; other formulas stay',
  'all formulas': 'every formula is replaced by the value that it shows',
};

/** Makes a copy of the workbook that people without the add-in can read. Excel opens it, and names it, as a new one. */
export const freezeOperation = (port: Pick<MeetingPort, 'freeze'>, scope: FreezeScope): Operation => ({
  heading: 'Freeze a copy',
  propose: () =>
    Promise.resolve(
      succeed({
        lead: `A copy of this workbook is made as a new one, in which ${whatBecomesValues[scope]}. This workbook stays as it is.`,
        groups: [],
        besides: [],
        losses: [],
        problems: [],
        obstacle: null,
        isEmpty: false,
        isLogged: false,
        press: 'Make the copy',
        apply: async () => {
          const copy = await port.freeze(scope);
          return copy.ok ? succeed(doneOf(copy.value, scope)) : copy;
        },
      }),
    ),
});

const whatThereIsNot: Readonly<Record<FreezeScope, string>> = {
  'our functions':
    'No formula calls an MTFS function, so it is as this workbook is. For values throughout, choose All formulas in the star chamber’s papers.',
  'all formulas': 'This workbook has no formula, so it is as this workbook is.',
};

function doneOf({ frozen, kept }: FrozenCopy, scope: FreezeScope): Done {
  const left =
    kept.length === 0 ? '' : ' The cells below keep their formula, because they show no value that could stand for it.';
  return {
    heading: 'The copy is made',
    lead: `${frozen === 0 ? whatThereIsNot[scope] : `${count(frozen, 'formula')} became ${frozen === 1 ? 'a value' : 'values'}.`} The copy is a new workbook: save it under a name of its own.${left}`,
    facts: [],
    where: kept.map(({ cell, why }) => `${cell}: ${why}`),
    undo: null,
  };
}
