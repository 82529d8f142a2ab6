import { anyShare } from '../../pages/validation';
import type { ModelDefinition } from '../model';

const essex = 'Essex, published 2008.';
const illustrative = 'Illustrative.';
const sum = { kind: 'number', least: 0 } as const;
const year = { kind: 'number', least: 1990, most: 2100, isWhole: true } as const;

/** A smaller rise of a contract's price than was asked for: Essex's published saving from its uplift. */
export const contractUplift: ModelDefinition = {
  name: 'contract-uplift',
  title: 'Contract uplift',
  question: 'What does agreeing a smaller rise than providers ask for avoid, this year and in later ones?',
  cash: 'Avoidance',
  inputs: [
    {
      key: 'base',
      label: 'Contracts before the rise',
      style: 'pounds',
      basis: '£ a year',
      example: 36_800_000,
      note: 'Illustrative: gives Essex’s saving.',
      validation: sum,
    },
    {
      key: 'asked',
      label: 'Rise asked for',
      style: 'share',
      basis: 'share a year',
      example: 0.05,
      note: illustrative,
      validation: anyShare,
    },
    {
      key: 'agreed',
      label: 'Rise agreed',
      style: 'share',
      basis: 'share a year',
      example: 0.03,
      note: illustrative,
      validation: anyShare,
    },
    {
      key: 'baseYear',
      label: 'Contracts at prices of',
      style: 'year',
      basis: 'year it begins',
      example: 2006,
      note: 'The year before the first rise.',
      validation: year,
    },
    {
      key: 'riseYear',
      label: 'First rise in',
      style: 'year',
      basis: 'year it begins',
      example: 2007,
      note: '',
      validation: year,
    },
    {
      key: 'years',
      label: 'Years for which rises are agreed',
      style: 'count',
      basis: 'years',
      example: 4,
      note: `${illustrative} The same rise in each.`,
      validation: { kind: 'number', least: 1, most: 20, isWhole: true },
    },
    {
      key: 'pressure',
      label: 'Pressure on the budget',
      style: 'pounds',
      basis: '£ in the first year',
      example: 4_270_000,
      note: essex,
      validation: sum,
    },
  ],
  lists: [
    {
      key: 'rises',
      title: 'What the contracts cost after each rise',
      columns: [
        { heading: 'Rise', style: 'count', width: 8, validation: { kind: 'number', least: 1, isWhole: true } },
        { heading: 'From', style: 'text', width: 8, formula: '=TEXT({riseYear}+[@Rise]-1,"0")' },
        { heading: 'As asked', style: 'pounds', width: 14, formula: '={base}*(1+{asked})^[@Rise]' },
        { heading: 'As agreed', style: 'pounds', width: 14, formula: '={base}*(1+{agreed})^[@Rise]' },
        { heading: 'Avoided', style: 'pounds', width: 13, formula: '=[@As asked]-[@As agreed]' },
      ],
      rows: [1, 2, 3, 4].map((rise) => [rise, null, null, null, null]),
    },
  ],
  workings: [
    {
      key: 'refused',
      label: 'Rise refused',
      style: 'share',
      basis: 'share a year',
      formula: '={asked}-{agreed}',
    },
    {
      key: 'askedSum',
      label: 'First rise as asked',
      style: 'pounds',
      basis: '£ a year',
      formula: '={base}*{asked}',
    },
  ],
  results: [
    {
      key: 'saving',
      label: 'Avoided by the first rise',
      style: 'pounds',
      basis: '£ a year, recurring',
      formula: '=INDEX(MTFS.UPLIFTAVOIDED({base},{asked},{agreed}),1)',
      note: 'MTFS.UPLIFTAVOIDED; Essex: £736,000.',
    },
    {
      key: 'last',
      label: 'Avoided in the last year',
      style: 'pounds',
      basis: '£ in that year',
      formula: '=INDEX(MTFS.UPLIFTAVOIDED({base},{asked},{agreed},{years}),{years})',
      note: 'Rise upon rise; earlier years are in it.',
    },
    {
      key: 'toPay',
      label: 'First rise still to be paid',
      style: 'pounds',
      basis: '£ a year, recurring',
      formula: '={base}*{agreed}',
      note: 'A growth of the budget all the same.',
    },
    {
      key: 'met',
      label: 'Met of the pressure',
      style: 'share',
      basis: 'share, first year',
      formula: '={saving}/{pressure}',
    },
  ],
  saving: 'saving',
  checks: [
    {
      label: 'Contracts and pressure above 0',
      holds: '=AND(COUNT({base},{pressure})=2,MIN({base},{pressure})>0)',
      advice: 'Enter what each is a year.',
    },
    {
      label: 'Rises from 0% to 100%',
      holds: '=AND(COUNT({asked},{agreed})=2,MIN({asked},{agreed})>=0,MAX({asked},{agreed})<1)',
      advice: 'Enter 5 of 100 as 5%.',
    },
    {
      label: 'No more agreed than asked',
      holds: '={agreed}<={asked}',
      advice: 'Exchange the two rises.',
    },
    {
      label: 'Prices of the year before the rise',
      holds: '={riseYear}={baseYear}+1',
      advice: 'Bring the contracts to that year’s prices.',
    },
    {
      label: 'Years from 1 to 20',
      holds: '=AND({years}>=1,{years}<=20,{years}=INT({years}))',
      advice: 'Enter whole years.',
    },
    {
      label: 'The list goes up to the last year',
      holds:
        '=AND(COUNT({rises[Rise]})={years},MIN({rises[Rise]})=1,MAX({rises[Rise]})={years},SUMPRODUCT(COUNTIF({rises[Rise]},{rises[Rise]}))={years})',
      advice: 'One row for each rise, from 1 on.',
    },
  ],
  sensitivity: { inputs: ['asked', 'agreed'], of: 'saving' },
  chart: {
    type: 'lines',
    title: 'The contracts after each rise, £ a year',
    values: 'money',
    of: { list: 'rises', from: 'From', to: 'As agreed' },
    looks: ['atRisk', 'delivered'],
  },
  leavesOut: [
    'Whether the rise asked for would ever have been paid: an opening bid makes the saving look larger.',
    'Whether the budget held the growth: without it, nothing can be taken out of it.',
    'What a small rise does to providers: quality, staff, and contracts handed back.',
  ],
};
