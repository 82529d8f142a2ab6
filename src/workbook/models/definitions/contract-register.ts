import { anyDay, anyShare } from '../../pages/validation';
import type { ModelDefinition } from '../model';

const illustrative = 'Illustrative.';
const sum = { kind: 'number', least: 0 } as const;
const year = { kind: 'number', least: 1990, most: 2100, isWhole: true } as const;
const months = { kind: 'number', least: 1, most: 60, isWhole: true } as const;

/** The contracts that expire soon, each reviewed in time, and the small ones summed: Peopletoo's review of a county. */
export const contractRegister: ModelDefinition = {
  name: 'contract-register',
  title: 'Contract register',
  question: 'Which contracts must be reviewed now, and what do the small ones come to beside the largest?',
  cash: 'Cashable',
  inputs: [
    {
      key: 'asAt',
      label: 'The register as at',
      style: 'date',
      basis: 'day',
      example: { year: 2016, month: 10, day: 1 },
      note: illustrative,
      validation: anyDay,
    },
    {
      key: 'notice',
      label: 'Review before a contract expires',
      style: 'count',
      basis: 'months',
      example: 6,
      note: 'Peopletoo, published 2017.',
      validation: months,
    },
    {
      key: 'ahead',
      label: 'Savings looked for up to',
      style: 'count',
      basis: 'months ahead',
      example: 18,
      note: 'From contracts that expire until then.',
      validation: months,
    },
    {
      key: 'small',
      label: 'A small contract is one up to',
      style: 'pounds',
      basis: '£ a year',
      example: 100_000,
      note: illustrative,
      validation: sum,
    },
    {
      key: 'offSmall',
      label: 'Sought on small contracts',
      style: 'share',
      basis: 'share of their cost',
      example: 0.08,
      note: `${illustrative} Few were ever compared.`,
      validation: anyShare,
    },
    {
      key: 'offLarge',
      label: 'Sought on the others',
      style: 'share',
      basis: 'share of their cost',
      example: 0.05,
      note: illustrative,
      validation: anyShare,
    },
    {
      key: 'priceYear',
      label: 'All of them at prices of',
      style: 'year',
      basis: 'year it begins',
      example: 2016,
      note: 'As in each row of the register.',
      validation: year,
    },
  ],
  lists: [
    {
      key: 'contracts',
      title: 'Register (illustrative)',
      columns: [
        { heading: 'Contract', style: 'text', width: 24 },
        { heading: 'A year', style: 'pounds', width: 12, validation: sum },
        { heading: 'Prices of', style: 'year', width: 10, validation: year },
        { heading: 'Expires', style: 'date', width: 12, validation: anyDay },
        { heading: 'Review by', style: 'date', width: 12, formula: '=EDATE([@Expires],-{notice})' },
        {
          heading: 'Review',
          style: 'text',
          width: 10,
          formula: '=IF([@Expires]<{asAt},"Expired",IF([@Review by]<={asAt},"Now","Later"))',
        },
      ],
      rows: [
        ['Residential framework', 410_000, 2016, { year: 2017, month: 3, day: 31 }, null, null],
        ['Short breaks', 260_000, 2016, { year: 2017, month: 9, day: 30 }, null, null],
        ['Advocacy', 95_000, 2016, { year: 2017, month: 2, day: 28 }, null, null],
        ['Contact centre', 88_000, 2016, { year: 2017, month: 3, day: 31 }, null, null],
        ['Independent visitors', 72_000, 2016, { year: 2018, month: 3, day: 31 }, null, null],
        ['Parenting courses', 64_000, 2016, { year: 2017, month: 6, day: 30 }, null, null],
        ['Translation', 58_000, 2016, { year: 2016, month: 8, day: 31 }, null, null],
        ['Mentoring', 47_000, 2016, { year: 2017, month: 12, day: 31 }, null, null],
        ['Play sessions', 33_000, 2016, { year: 2018, month: 9, day: 30 }, null, null],
      ],
    },
  ],
  workings: [
    {
      key: 'smallSum',
      label: 'Small contracts together',
      style: 'pounds',
      basis: '£ a year',
      formula: '=SUMIFS({contracts[A year]},{contracts[A year]},"<="&{small})',
    },
    {
      key: 'largest',
      label: 'The largest contract',
      style: 'pounds',
      basis: '£ a year',
      formula: '=MAX({contracts[A year]})',
    },
    {
      key: 'until',
      label: 'Savings looked for until',
      style: 'date',
      basis: 'day',
      formula: '=EDATE({asAt},{ahead})',
    },
    {
      key: 'expiring',
      label: 'Expire until then',
      style: 'pounds',
      basis: '£ a year',
      formula: '=SUMIFS({contracts[A year]},{contracts[Expires]},">="&{asAt},{contracts[Expires]},"<="&{until})',
    },
    {
      key: 'expiringSmall',
      label: 'Of them, small contracts',
      style: 'pounds',
      basis: '£ a year',
      formula:
        '=SUMIFS({contracts[A year]},{contracts[A year]},"<="&{small},{contracts[Expires]},">="&{asAt},{contracts[Expires]},"<="&{until})',
    },
  ],
  results: [
    {
      key: 'saving',
      label: 'Saving looked for',
      style: 'pounds',
      basis: '£ a year, recurring',
      formula: '={expiringSmall}*{offSmall}+({expiring}-{expiringSmall})*{offLarge}',
      note: 'Each from its expiry on, not before.',
    },
    {
      key: 'now',
      label: 'To be reviewed now',
      style: 'count',
      basis: 'contracts',
      formula: '=COUNTIFS({contracts[Review]},"Now")',
    },
    {
      key: 'nowSum',
      label: 'What they cost',
      style: 'pounds',
      basis: '£ a year',
      formula: '=SUMIFS({contracts[A year]},{contracts[Review]},"Now")',
    },
    {
      key: 'expired',
      label: 'Paid after they expired',
      style: 'pounds',
      basis: '£ a year',
      formula: '=SUMIFS({contracts[A year]},{contracts[Review]},"Expired")',
      note: 'No contract: in no saving above.',
    },
    {
      key: 'times',
      label: 'Small ones to the largest',
      style: 'decimal',
      basis: 'times',
      formula: '={smallSum}/{largest}',
      note: 'Above 1: together they matter more.',
    },
  ],
  saving: 'saving',
  checks: [
    {
      label: 'Each contract once, with its sum',
      holds:
        '=AND(SUMPRODUCT(COUNTIF({contracts[Contract]},{contracts[Contract]}))=ROWS({contracts[Contract]}),COUNT({contracts[A year]})=ROWS({contracts[Contract]}),MIN({contracts[A year]})>=0,{largest}>0)',
      advice: 'Name each once; write what it costs.',
    },
    {
      label: 'Each contract has its expiry',
      holds: '=COUNT({contracts[Expires]})=ROWS({contracts[Contract]})',
      advice: 'Find the day in the contract.',
    },
    {
      label: 'All at the prices of one year',
      holds:
        '=AND(COUNT({contracts[Prices of]})=ROWS({contracts[Contract]}),MIN({contracts[Prices of]})={priceYear},MAX({contracts[Prices of]})={priceYear})',
      advice: 'Bring each to the prices of that year.',
    },
    {
      label: 'The day of the register is given',
      holds: '={asAt}>0',
      advice: 'Enter the day up to which it is kept.',
    },
    {
      label: 'Months are above 0',
      holds: '=AND(COUNT({notice},{ahead})=2,MIN({notice},{ahead})>0)',
      advice: 'Enter whole months.',
    },
    {
      label: 'Shares from 0% to 100%',
      holds: '=AND(COUNT({offSmall},{offLarge})=2,MIN({offSmall},{offLarge})>=0,MAX({offSmall},{offLarge})<=1)',
      advice: 'Enter 8 of 100 as 8%.',
    },
  ],
  sensitivity: { inputs: ['offSmall', 'offLarge'], of: 'saving' },
  chart: {
    type: 'bars',
    isNeverNegative: true,
    title: 'Small contracts and the largest, £ a year',
    values: 'money',
    of: { figures: ['smallSum', 'largest'], series: 'A year' },
    looks: ['plain'],
  },
  leavesOut: [
    'What a review finds: the shares sought are aims until contracts are let (Peopletoo’s review: £3.69m identified).',
    'Options to extend, and the notice that a contract itself asks for.',
    'What it costs to tender, which can be more than a small contract saves.',
  ],
};
