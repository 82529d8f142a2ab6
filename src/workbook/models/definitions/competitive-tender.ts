import { anyShare, choiceOf } from '../../pages/validation';
import { monthsAYear, twelveMonths } from '../months';
import type { ModelDefinition } from '../model';

const devon = 'Devon, Cornwall, Torbay (2008).';
const bases = choiceOf(['Direct', 'Full']);
const sum = { kind: 'number', least: 0 } as const;
const year = { kind: 'number', least: 1990, most: 2100, isWhole: true } as const;

/** Competitive tenders, annualised from a few months and said to be so: Devon, Cornwall and Torbay. */
export const competitiveTender: ModelDefinition = {
  name: 'competitive-tender',
  title: 'Competitive tender',
  question:
    'What do the first months of tendering come to in a year, how much of it is seen, and when is it paid back?',
  cash: 'Cashable',
  inputs: [
    monthsAYear,
    {
      key: 'least',
      label: 'Months seen, at least',
      style: 'count',
      basis: 'months',
      example: 3,
      note: 'Devon annualised three.',
      validation: { kind: 'number', least: 1, most: 12, isWhole: true },
    },
    {
      key: 'pace',
      label: 'Other months against those seen',
      style: 'decimal',
      basis: 'times',
      example: 1,
      note: 'Published as 1: all months alike.',
      validation: { kind: 'number', least: 0, most: 2 },
    },
    {
      key: 'ours',
      label: 'Our share',
      style: 'share',
      basis: 'of saving and set-up',
      example: 1,
      note: 'Published for all three councils.',
      validation: anyShare,
    },
    {
      key: 'setUp',
      label: 'Setting up the tenders',
      style: 'pounds',
      basis: '£, one-off',
      example: 18_000,
      note: devon,
      validation: sum,
    },
    {
      key: 'running',
      label: 'Running the tenders',
      style: 'pounds',
      basis: '£ a year',
      example: 0,
      note: 'Illustrative: not published.',
      validation: sum,
    },
    {
      key: 'beforeBasis',
      label: 'Prices before are of',
      style: 'text',
      basis: 'cost basis',
      example: 'Full',
      note: 'A price covers what it costs in full.',
      validation: bases,
    },
    {
      key: 'tenderedBasis',
      label: 'Prices tendered are of',
      style: 'text',
      basis: 'cost basis',
      example: 'Full',
      note: 'The same care in both.',
      validation: bases,
    },
    {
      key: 'beforeYear',
      label: 'Prices before are those of',
      style: 'year',
      basis: 'year it begins',
      example: 2007,
      note: 'The same year for both.',
      validation: year,
    },
    {
      key: 'tenderedYear',
      label: 'Prices tendered are those of',
      style: 'year',
      basis: 'year it begins',
      example: 2007,
      note: '',
      validation: year,
    },
  ],
  lists: [
    {
      key: 'seen',
      title: 'Months seen (split illustrative; in all as published)',
      columns: [
        { heading: 'Month', style: 'text', width: 12 },
        { heading: 'Before', style: 'pounds', width: 13, validation: sum },
        { heading: 'Tendered', style: 'pounds', width: 13, validation: sum },
        { heading: 'Saved', style: 'pounds', width: 12, formula: '=[@Before]-[@Tendered]' },
      ],
      rows: [
        ['April', 214_000, 194_000, null],
        ['May', 251_000, 226_500, null],
        ['June', 198_000, 180_000, null],
      ],
    },
  ],
  workings: [
    {
      key: 'monthsSeen',
      label: 'Months seen',
      style: 'count',
      basis: 'months',
      formula: '=ROWS({seen[Month]})',
    },
    {
      key: 'saved',
      label: 'Saved in them',
      style: 'pounds',
      basis: '£',
      formula: '=SUM({seen[Saved]})',
    },
    {
      key: 'otherMonths',
      label: 'Expected of the other months',
      style: 'pounds',
      basis: '£, not seen',
      formula: '={saved}/{monthsSeen}*({months}-{monthsSeen})*{pace}',
    },
  ],
  results: [
    {
      key: 'saving',
      label: 'Saving, annualised',
      style: 'pounds',
      basis: '£ a year, recurring',
      formula: '=({saved}+{otherMonths}-{running})*{ours}',
      note: 'From the months seen; Devon: £250,000.',
    },
    {
      key: 'proven',
      label: 'Of it, seen so far',
      style: 'pounds',
      basis: '£',
      formula: '={saved}*{ours}',
      note: 'The only part that has happened.',
    },
    {
      key: 'seenShare',
      label: 'Seen of the year',
      style: 'share',
      basis: 'share of the months',
      formula: '={monthsSeen}/{months}',
    },
    {
      key: 'oneOff',
      label: 'Setting up, our share',
      style: 'pounds',
      basis: '£, one-off',
      formula: '={setUp}*{ours}',
      note: 'Never taken off the recurring saving.',
    },
    {
      key: 'payback',
      label: 'Paid back after',
      style: 'decimal',
      basis: 'months of full saving',
      formula: '={oneOff}/({saving}/{months})',
      note: 'Devon: 0.864.',
    },
  ],
  saving: 'saving',
  checks: [
    {
      label: 'Each month once, with both prices',
      holds:
        '=AND(SUMPRODUCT(COUNTIF({seen[Month]},{seen[Month]}))=ROWS({seen[Month]}),COUNT({seen[Before]},{seen[Tendered]})=2*ROWS({seen[Month]}),MIN({seen[Before]},{seen[Tendered]})>=0)',
      advice: 'Fill the row in, or delete it.',
    },
    {
      label: 'Enough months to annualise',
      holds: '=AND({monthsSeen}>={least},{monthsSeen}<={months})',
      advice: 'Wait, or report what is seen alone.',
    },
    {
      label: 'Prices of one basis',
      holds: '={beforeBasis}={tenderedBasis}',
      advice: 'Bring both to direct or to full costs.',
    },
    {
      label: 'Prices of one year',
      holds: '={beforeYear}={tenderedYear}',
      advice: 'Bring both to the prices of one year.',
    },
    {
      label: 'Our share from 0% to 100%',
      holds: '=AND({ours}>0,{ours}<=1)',
      advice: 'Enter 25 of 100 as 25%.',
    },
    twelveMonths,
    {
      label: 'The tenders save something',
      holds: '={saved}+{otherMonths}>{running}',
      advice: 'Nothing is paid back without a saving.',
    },
  ],
  sensitivity: { inputs: ['pace', 'setUp'], of: 'payback' },
  chart: {
    type: 'columns',
    isNeverNegative: true,
    title: 'Prices before and tendered, £ a month',
    values: 'money',
    of: { list: 'seen', from: 'Month', to: 'Tendered' },
    looks: ['plain', 'delivered'],
  },
  leavesOut: [
    'Whether the months seen are like the others: placements are few, and one can make a month.',
    'Whether prices stay down once the first tenders are let.',
    'Whether the care bought is the same, and what staff time the council itself puts in.',
  ],
};
