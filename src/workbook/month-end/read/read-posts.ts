import type { Post } from '../../../finance/month-end/post';
import type { MoneyUnit } from '../../../finance/money';
import type { Block } from '../../cells/block';
import { readFilledRows, type ReadRows } from '../../lines/filled-rows';
import type { Candidate } from '../../locate/candidates';
import type { Steps } from '../../steps';

/** Reads the posts of pay budgets. One without FTE or annual cost says nothing of what it costs and is left out. */
export const readPosts = (
  source: { readonly table: Candidate; readonly cells: Block },
  unit: MoneyUnit,
): Steps<ReadRows<Post>> =>
  readFilledRows<'Posts', Post>(source, (reader, columns) => {
    const code = reader.text(columns.plain('code'));
    const post = reader.text(columns.plain('post')) ?? 'post';
    const fte = reader.number(columns.plain('fte'));
    const annualCost = reader.money(columns.plain('annualCost'), unit);
    const dates = { from: reader.date(columns.plain('from')), to: reader.date(columns.plain('to')) };
    return code === null || fte === null || annualCost === null ? null : { code, post, fte, annualCost, ...dates };
  });
