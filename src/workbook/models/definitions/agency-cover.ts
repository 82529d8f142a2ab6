import { anyShare, choiceOf } from '../../pages/validation';
import { monthsAYear, twelveMonths } from '../months';
import type { ModelDefinition } from '../model';

const essex = 'Essex, published 2008.';
const bedfordshire = 'Central Bedfordshire (CCN, 2015).';
const illustrative = 'Illustrative.';
const bases = choiceOf(['Direct', 'Full']);
const sum = { kind: 'number', least: 0 } as const;
const count = { kind: 'number', least: 0, isWhole: true } as const;
const year = { kind: 'number', least: 1990, most: 2100, isWhole: true } as const;

/** Agency cover through one vendor, and what permanent staff in its place would cost: Essex, and the County Councils Network. */
export const agencyCover: ModelDefinition = {
  name: 'agency-cover',
  title: 'Agency cover',
  question:
    'What does managing agency cover through one vendor save, and what does the cover cost above permanent staff?',
  cash: 'Cashable',
  inputs: [
    {
      key: 'spending',
      label: 'Agency spending of the council',
      style: 'pounds',
      basis: '£ a year',
      example: 9_700_000,
      note: essex,
      validation: sum,
    },
    {
      key: 'low',
      label: 'Saved by the vendor, at least',
      style: 'pounds',
      basis: '£ a month',
      example: 30_000,
      note: essex,
      validation: sum,
    },
    {
      key: 'high',
      label: 'Saved by the vendor, at most',
      style: 'pounds',
      basis: '£ a month',
      example: 40_000,
      note: essex,
      validation: sum,
    },
    monthsAYear,
    {
      key: 'posts',
      label: 'Social work posts',
      style: 'count',
      basis: 'full-time equivalents',
      example: 200,
      note: illustrative,
      validation: sum,
    },
    {
      key: 'agencyCost',
      label: 'A post by agency',
      style: 'pounds',
      basis: '£ a year',
      example: 68_000,
      note: `${illustrative} With the agency’s fee.`,
      validation: sum,
    },
    {
      key: 'permanentCost',
      label: 'A post with permanent staff',
      style: 'pounds',
      basis: '£ a year',
      example: 48_000,
      note: `${illustrative} With on-costs.`,
      validation: sum,
    },
    {
      key: 'agencyBasis',
      label: 'Agency cost is of',
      style: 'text',
      basis: 'cost basis',
      example: 'Full',
      note: 'Full: with fees, or with on-costs.',
      validation: bases,
    },
    {
      key: 'permanentBasis',
      label: 'Permanent cost is of',
      style: 'text',
      basis: 'cost basis',
      example: 'Full',
      note: '',
      validation: bases,
    },
    {
      key: 'agencyYear',
      label: 'Agency cost at prices of',
      style: 'year',
      basis: 'year it begins',
      example: 2015,
      note: 'The same year for both costs.',
      validation: year,
    },
    {
      key: 'permanentYear',
      label: 'Permanent cost at prices of',
      style: 'year',
      basis: 'year it begins',
      example: 2015,
      note: '',
      validation: year,
    },
    {
      key: 'children',
      label: 'Children with a social worker',
      style: 'count',
      basis: 'children',
      example: 2_550,
      note: illustrative,
      validation: count,
    },
    {
      key: 'caseloadNow',
      label: 'Caseload now',
      style: 'count',
      basis: 'children a worker',
      example: 30,
      note: bedfordshire,
      validation: count,
    },
    {
      key: 'caseloadThen',
      label: 'Caseload then',
      style: 'count',
      basis: 'children a worker',
      example: 17,
      note: bedfordshire,
      validation: count,
    },
  ],
  lists: [
    {
      key: 'measures',
      title: 'Share of posts (CCN, 2015; ours illustrative)',
      columns: [
        { heading: 'Measure', style: 'text', width: 14, validation: choiceOf(['Vacancy', 'Turnover', 'Agency']) },
        { heading: 'Lowest', style: 'share', width: 11, validation: anyShare },
        { heading: 'Ours', style: 'share', width: 11, validation: anyShare },
        { heading: 'Highest', style: 'share', width: 11, validation: anyShare },
      ],
      rows: [
        ['Vacancy', 0.12, 0.13, 0.14],
        ['Turnover', 0.14, 0.15, 0.16],
        ['Agency', 0.1, 0.125, 0.13],
      ],
    },
  ],
  workings: [
    {
      key: 'agencyPosts',
      label: 'Posts covered by agency',
      style: 'decimal',
      basis: 'full-time equivalents',
      formula: '={posts}*SUMIFS({measures[Ours]},{measures[Measure]},"Agency")',
    },
    {
      key: 'vacant',
      label: 'Vacant posts',
      style: 'decimal',
      basis: 'full-time equivalents',
      formula: '={posts}*SUMIFS({measures[Ours]},{measures[Measure]},"Vacancy")',
      note: 'With those covered by agency.',
    },
    {
      key: 'leavers',
      label: 'To be recruited each year',
      style: 'decimal',
      basis: 'full-time equivalents',
      formula: '={posts}*SUMIFS({measures[Ours]},{measures[Measure]},"Turnover")',
      note: 'To stand still.',
    },
  ],
  results: [
    {
      key: 'saving',
      label: 'Saved by the vendor, at least',
      style: 'pounds',
      basis: '£ a year, recurring',
      formula: '={low}*{months}',
      note: 'The lower end, for a savings line.',
    },
    {
      key: 'highest',
      label: 'Saved by the vendor, at most',
      style: 'pounds',
      basis: '£ a year',
      formula: '={high}*{months}',
    },
    {
      key: 'lowShare',
      label: 'At least, of the spending',
      style: 'share',
      basis: 'share of agency cost',
      formula: '={saving}/{spending}',
      note: 'Essex: 3.71%.',
    },
    {
      key: 'highShare',
      label: 'At most, of the spending',
      style: 'share',
      basis: 'share of agency cost',
      formula: '={highest}/{spending}',
      note: 'Essex: 4.95%.',
    },
    {
      key: 'premium',
      label: 'Premium of agency cover',
      style: 'pounds',
      basis: '£ a year',
      formula: '=INDEX(MTFS.AGENCYPREMIUM({agencyPosts},{agencyCost},{permanentCost}),1)',
      note: 'MTFS.AGENCYPREMIUM; no saving yet.',
    },
    {
      key: 'further',
      label: 'Workers for the lower caseload',
      style: 'decimal',
      basis: 'more than at today’s',
      formula: '={children}/{caseloadThen}-{children}/{caseloadNow}',
      note: 'Their cost is in no saving above.',
    },
  ],
  saving: 'saving',
  checks: [
    {
      label: 'Saved no more than is spent',
      holds: '=AND(COUNT({spending},{low},{high})=3,{high}*{months}<={spending})',
      advice: 'Enter a saving a month.',
    },
    { label: 'At least is no more than at most', holds: '={low}<={high}', advice: 'Exchange the two.' },
    { label: 'There is agency spending', holds: '={spending}>0', advice: 'Enter what agencies cost a year.' },
    {
      label: 'Costs of one basis',
      holds: '={agencyBasis}={permanentBasis}',
      advice: 'Bring both to direct or to full costs.',
    },
    {
      label: 'Costs at the prices of one year',
      holds: '={agencyYear}={permanentYear}',
      advice: 'Bring both to the prices of one year.',
    },
    {
      label: 'Each measure once',
      holds:
        '=AND(COUNTIF({measures[Measure]},"Vacancy")=1,COUNTIF({measures[Measure]},"Turnover")=1,COUNTIF({measures[Measure]},"Agency")=1)',
      advice: 'Vacancy, Turnover and Agency: a row each.',
    },
    {
      label: 'Shares from 0% to 100%',
      holds:
        '=AND(COUNT({measures[Lowest]},{measures[Ours]},{measures[Highest]})=3*ROWS({measures[Measure]}),MIN({measures[Lowest]},{measures[Ours]},{measures[Highest]})>=0,MAX({measures[Lowest]},{measures[Ours]},{measures[Highest]})<=1)',
      advice: 'Enter 12 of 100 as 12%.',
    },
    {
      label: 'Agency covers vacant posts only',
      holds: '={agencyPosts}<={vacant}',
      advice: 'Count cover for absent staff apart.',
    },
    {
      label: 'Caseloads above 0, lower then',
      holds: '=AND({caseloadThen}>0,{caseloadThen}<={caseloadNow})',
      advice: 'Enter the children of one worker.',
    },
    twelveMonths,
  ],
  sensitivity: { inputs: ['agencyCost', 'permanentCost'], of: 'premium' },
  chart: {
    type: 'columns',
    isNeverNegative: true,
    title: 'Our workforce in the published range',
    values: 'share',
    of: { list: 'measures', from: 'Measure', to: 'Highest' },
    looks: ['plain', 'target', 'forecast'],
  },
  leavesOut: [
    'Whether permanent staff can be found: the premium is saved only post by post, as they are.',
    'What recruiting costs, and what a lower caseload does for turnover and for children.',
    'The vendor’s own fee, where the saving a month is stated before it.',
  ],
};
