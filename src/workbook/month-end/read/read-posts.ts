import { type Post, postProblem } from '../../../finance/month-end/post';
import type { MoneyUnit } from '../../../finance/money';
import type { Block } from '../../cells/block';
import { readFilledRows, type ReadRows } from '../../lines/filled-rows';
import type { Candidate } from '../../locate/candidates';
import type { Steps } from '../../steps';

/** A row of the Posts table. */
export interface ReadPost extends Post {
  /** The cell of its code. */
  readonly at: string;
}

/** Reads the posts of pay budgets. One without FTE or annual cost says nothing of what it costs and is left out. */
export const readPosts = (
  source: { readonly table: Candidate; readonly cells: Block },
  unit: MoneyUnit,
): Steps<ReadRows<ReadPost>> =>
  readFilledRows<'Posts', ReadPost>(source, (reader, columns) => {
    const codes = columns.plain('code');
    const code = reader.text(codes);
    const post = reader.text(columns.plain('post')) ?? 'post';
    const fte = reader.number(columns.plain('fte'));
    const annualCost = reader.money(columns.plain('annualCost'), unit);
    const dates = { from: reader.date(columns.plain('from')), to: reader.date(columns.plain('to')) };
    if (code === null || codes === undefined || fte === null || annualCost === null) return null;
    const row = { code, post, fte, annualCost, ...dates };
    const problem = postProblem(row);
    if (problem !== null) reader.note(codes, { kind: 'unusual value', ...problem, severity: 'warning' });
    return { ...row, at: reader.cell(codes) };
  });
