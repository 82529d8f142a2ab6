import { ragMix as mixOf } from '../finance/rag/mix';
import { ragMove as moveOf } from '../finance/rag/move';
import { type RagStatus, worstStatus } from '../finance/rag/status';
import { fail, succeed } from '../finance/result';
import { toExcel } from './answer';
import { required } from './arguments/argument';
import { missingArgument } from './arguments/failure';
import { block, blockOrNone, cells, placeIn, sameShape } from './arguments/range';
import { type Answer, spill } from './arguments/spill';
import { sum } from './arguments/sums';
import { one, whole } from './arguments/whole';
import { status } from './arguments/words';

/**
 * The worst of some statuses, from Red over Amber, Grey and Green to Blue.
 * @customfunction RAGWORST
 * @helpurl https://localhost:3000/assets/help/functions.html#RAGWORST
 * @param statuses The statuses as words, or as the letters R, A, G and B. Blanks are passed over; nothing but blanks gives #N/A.
 * @returns The worst of them.
 * @throws #N/A where all are blank; #VALUE! for a word that is no status.
 * @example =MTFS.RAGWORST({"Green"; "Grey"; "Blue"}) gives "Grey"
 */
export function ragWorst(statuses: unknown[][]): unknown[][] {
  return toExcel(
    whole({ statuses: cells(status) }, { statuses }, (given) => {
      const worst = worstStatus(given.statuses.filter((found) => found !== null));
      return worst === null ? fail(missingArgument('statuses')) : one(worst);
    }),
  );
}

/**
 * How some lines divide over the statuses: a small table of status, lines, amount and share, without headings.
 * @customfunction RAGMIX
 * @helpurl https://localhost:3000/assets/help/functions.html#RAGMIX
 * @param statuses The status of each line. Rows with neither a status nor an amount are passed over; nothing but blanks gives #N/A.
 * @param [amounts] The money of each line, in a range of the same shape, of which the size counts. A blank adds nothing. Left out: shares are of the lines.
 * @returns Five rows, Blue, Green, Grey, Amber and Red: status, lines, amount (empty without amounts) and share of all.
 * @throws #N/A where all are blank, or an amount has no status; #DIV/0! for the shares where the amounts add up to 0; #VALUE! for a word that is no status, and for amounts in a range of another shape.
 * @example =MTFS.RAGMIX({"Green";"Red";"Green"}, {100;300;200}) gives [["Blue",0,0,0],["Green",2,300,0.5],["Grey",0,0,0],["Amber",0,0,0],["Red",1,300,0.5]]
 * @example =MTFS.RAGMIX({"Green";"Red"}) gives [["Blue",0,"",0],["Green",1,"",0.5],["Grey",0,"",0],["Amber",0,"",0],["Red",1,"",0.5]]
 */
export function ragMix(statuses: unknown[][], amounts?: unknown[][]): unknown[][] {
  return toExcel(
    whole({ statuses: block(status), amounts: blockOrNone(sum) }, { statuses, amounts }, (given) => {
      const money = given.amounts?.values ?? null;
      if (given.amounts !== null) {
        const shape = sameShape('amounts', given.amounts.grid, given.statuses.grid, 'statuses');
        if (!shape.ok) return shape;
      }
      const lines: { status: RagStatus; amount: number | null }[] = [];
      for (const [place, found] of given.statuses.values.entries()) {
        const amount = money === null ? null : (money[place] ?? null);
        if (found === null && amount !== null) {
          return fail({ code: '#N/A', message: `${placeIn('statuses', place)}: blank beside an amount.` });
        }
        if (found !== null) lines.push({ status: found, amount: money === null ? 1 : amount });
      }
      return succeed(
        mixOf(lines).map((entry) => [
          succeed(entry.status),
          succeed(entry.lines),
          succeed(money === null ? '' : entry.amount),
          shareOf(entry.share),
        ]),
      );
    }),
  );
}

const shareOf = (share: number | null): Answer =>
  share === null
    ? fail({ code: '#DIV/0!', message: 'amounts: they add up to 0, of which there is no share.' })
    : succeed(share);

/**
 * How a status moved since last time: ▲ better, ▬ same or ▼ worse.
 * @customfunction RAGMOVE
 * @helpurl https://localhost:3000/assets/help/functions.html#RAGMOVE
 * @param previous The status last time. Blank gives #N/A.
 * @param current The status now. Blank gives #N/A. Grey stands between Green and Amber.
 * @returns The arrow and its word for each line.
 * @throws #N/A where a status is blank; #VALUE! for a word that is no status.
 * @example =MTFS.RAGMOVE("Amber", "Green") gives "▲ better"
 */
export function ragMove(previous: unknown[][], current: unknown[][]): unknown[][] {
  return toExcel(
    spill({ previous: required(status), current: required(status) }, { previous, current }, (values) =>
      succeed(moveOf(values.previous, values.current)),
    ),
  );
}
