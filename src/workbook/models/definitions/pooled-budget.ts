import { anyShare, choiceOf } from '../../pages/validation';
import type { ModelDefinition } from '../model';

const brighton = 'Brighton and Hove, published 2008.';
const illustrative = 'Illustrative.';
const sum = { kind: 'number', least: 0 } as const;
const year = { kind: 'number', least: 1990, most: 2100, isWhole: true } as const;

/** The first arguments of MTFS.POOLSHARE, the same for each rule: who pays in what, and what there is to share. */
const pooled = '{partners[Contribution]},{variance}';
const shares = `MTFS.POOLSHARE(${pooled},IF({rule}="Agreed",{partners[Agreed]},{rule}),{leadRow})`;

/** What the partners of a pooled budget owe or get back at the end of a year, and our part of what the pool saves. */
export const pooledBudget: ModelDefinition = {
  name: 'pooled-budget',
  title: 'Pooled budget',
  question: 'What does each partner bear of an over- or underspend, and what does the pool save us?',
  cash: 'Cashable',
  inputs: [
    {
      key: 'agreed',
      label: 'Pool as agreed',
      style: 'pounds',
      basis: '£ for the year',
      example: 90_000_000,
      note: brighton,
      validation: sum,
    },
    {
      key: 'spent',
      label: 'Spent to date',
      style: 'pounds',
      basis: '£ in the year',
      example: 60_300_000,
      note: illustrative,
      validation: sum,
    },
    {
      key: 'toCome',
      label: 'Forecast for the rest of the year',
      style: 'pounds',
      basis: '£ in the year',
      example: 30_100_000,
      note: illustrative,
      validation: sum,
    },
    {
      key: 'agreedYear',
      label: 'Contributions agreed for',
      style: 'year',
      basis: 'year it begins',
      example: 2007,
      note: 'They are agreed anew for each year.',
      validation: year,
    },
    {
      key: 'spentYear',
      label: 'Spending is of',
      style: 'year',
      basis: 'year it begins',
      example: 2007,
      note: '',
      validation: year,
    },
    {
      key: 'rule',
      label: 'Rule of the agreement',
      style: 'text',
      basis: 'how it is shared',
      example: 'Pro rata',
      note: 'Pro rata: by contribution.',
      validation: choiceOf(['Equally', 'Pro rata', 'Lead', 'Agreed'], 'Equally is 50/50 between two partners.'),
    },
    {
      key: 'lead',
      label: 'Lead partner',
      style: 'text',
      basis: 'as in the list',
      example: 'Council',
      note: 'Bears all of it under the rule Lead.',
      validation: { kind: 'entry', table: 'partners', column: 'Partner' },
    },
    {
      key: 'ours',
      label: 'We are',
      style: 'text',
      basis: 'as in the list',
      example: 'Council',
      note: 'Results are those of this partner.',
      validation: { kind: 'entry', table: 'partners', column: 'Partner' },
    },
    {
      key: 'management',
      label: 'Management saved by the pool',
      style: 'pounds',
      basis: '£ a year',
      example: 255_000,
      note: brighton,
      validation: sum,
    },
    {
      key: 'administration',
      label: 'Administering the pool',
      style: 'pounds',
      basis: '£ a year',
      example: 0,
      note: 'Illustrative: not published.',
      validation: sum,
    },
    {
      key: 'setUp',
      label: 'Setting up the pool, our part',
      style: 'pounds',
      basis: '£, one-off',
      example: 40_000,
      note: illustrative,
      validation: sum,
    },
  ],
  lists: [
    {
      key: 'partners',
      title: 'Statements to the penny (split illustrative); − gets back',
      columns: [
        { heading: 'Partner', style: 'text', width: 13 },
        { heading: 'Contribution', style: 'pounds', width: 15, validation: sum },
        { heading: 'Agreed', style: 'share', width: 11, validation: anyShare },
        {
          heading: 'To pay in',
          style: 'money',
          width: 13,
          formula: `=INDEX(${shares},MATCH([@Partner],{partners[Partner]},0))`,
        },
        { heading: 'In all', style: 'money', width: 15, formula: '=[@Contribution]+[@To pay in]' },
      ],
      rows: [
        ['Council', 55_000_000, 0.6, null, null],
        ['Health trust', 31_000_000, 0.35, null, null],
        ['Schools', 4_000_000, 0.05, null, null],
      ],
    },
    {
      key: 'outside',
      title: 'Outside the pool (illustrative)',
      columns: [
        { heading: 'Cost', style: 'text', width: 18 },
        {
          heading: 'Stays with',
          style: 'text',
          width: 13,
          validation: { kind: 'entry', table: 'partners', column: 'Partner' },
        },
        { heading: 'A year', style: 'pounds', width: 12, validation: sum },
      ],
      rows: [
        ['Capital', 'Council', 1_200_000],
        ['VAT not recovered', 'Health trust', 150_000],
        ['Insurance', 'Council', 90_000],
      ],
    },
  ],
  workings: [
    {
      key: 'equally',
      label: 'We bear: equally',
      style: 'pounds',
      basis: '£ of the variance',
      formula: `=INDEX(MTFS.POOLSHARE(${pooled},"equally"),{ourRow})`,
      note: 'MTFS.POOLSHARE; 50/50 for two.',
    },
    {
      key: 'byContribution',
      label: 'We bear: pro rata',
      style: 'pounds',
      basis: '£ of the variance',
      formula: `=INDEX(MTFS.POOLSHARE(${pooled},"contribution"),{ourRow})`,
    },
    {
      key: 'byLead',
      label: 'We bear: the lead bears it',
      style: 'pounds',
      basis: '£ of the variance',
      formula: `=INDEX(MTFS.POOLSHARE(${pooled},"lead",{leadRow}),{ourRow})`,
    },
    {
      key: 'byAgreed',
      label: 'We bear: as agreed',
      style: 'pounds',
      basis: '£ of the variance',
      formula: `=INDEX(MTFS.POOLSHARE(${pooled},{partners[Agreed]}),{ourRow})`,
      note: 'An error where no shares are agreed.',
    },
    {
      key: 'contributions',
      label: 'Contributions',
      style: 'pounds',
      basis: '£ for the year',
      formula: '=SUM({partners[Contribution]})',
    },
    {
      key: 'variance',
      label: 'Variance of the pool',
      style: 'pounds',
      basis: '£, overspend positive',
      formula: '={spent}+{toCome}-{contributions}',
    },
    {
      key: 'ourRow',
      label: 'Our row in the list',
      style: 'count',
      basis: 'from the top',
      formula: '=MATCH({ours},{partners[Partner]},0)',
    },
    {
      key: 'leadRow',
      label: 'Row of the lead partner',
      style: 'count',
      basis: 'from the top',
      formula: '=MATCH({lead},{partners[Partner]},0)',
    },
    {
      key: 'ourShare',
      label: 'Our share of the contributions',
      style: 'share',
      basis: 'share of the pool',
      formula: '=INDEX({partners[Contribution]},{ourRow})/{contributions}',
    },
    {
      key: 'poolSaving',
      label: 'Saving of the whole pool',
      style: 'pounds',
      basis: '£ a year, recurring',
      formula: '={management}-{administration}',
      note: 'Published: £255,000.',
    },
  ],
  results: [
    {
      key: 'saving',
      label: 'Our part of the saving',
      style: 'pounds',
      basis: '£ a year, recurring',
      formula: '={poolSaving}*{ourShare}',
      note: 'Pro rata, under every rule.',
    },
    {
      key: 'bears',
      label: 'We bear of the variance',
      style: 'pounds',
      basis: '£ this year; − gets back',
      formula: `=INDEX(${shares},{ourRow})`,
      note: 'Not recurring; to the penny in the list.',
    },
    {
      key: 'outsideOurs',
      label: 'Stays with us, outside the pool',
      style: 'pounds',
      basis: '£ a year',
      formula: '=SUMIFS({outside[A year]},{outside[Stays with]},{ours})',
      note: 'Capital, VAT, insurance: in no statement.',
    },
    {
      key: 'oneOff',
      label: 'Setting up, our part',
      style: 'pounds',
      basis: '£, one-off',
      formula: '={setUp}',
      note: 'Never taken off the recurring saving.',
    },
  ],
  saving: 'saving',
  checks: [
    {
      label: 'Contributions add up to the pool',
      holds: '=ROUND({contributions}-{agreed},2)=0',
      advice: 'Correct the list, or the pool as agreed.',
    },
    {
      label: 'Contributions of the same year',
      holds: '={agreedYear}={spentYear}',
      advice: 'Take both of one year.',
    },
    {
      label: 'Each partner once, with its sum',
      holds:
        '=AND(SUMPRODUCT(COUNTIF({partners[Partner]},{partners[Partner]}))=ROWS({partners[Partner]}),COUNT({partners[Contribution]})=ROWS({partners[Partner]}))',
      advice: 'Name each once; 0 if it pays nothing.',
    },
    {
      label: 'We and the lead are partners',
      holds: '=AND({ourRow}>0,{leadRow}>0)',
      advice: 'Write the names as in the list.',
    },
    {
      label: 'Agreed shares from 0% to 100%',
      holds: '=AND(MIN({partners[Agreed]})>=0,MAX({partners[Agreed]})<=1)',
      advice: 'Enter 25 of 100 as 25%.',
    },
    {
      label: 'Agreed shares add up to 100%',
      holds: '=OR({rule}<>"Agreed",ROUND(SUM({partners[Agreed]})-1,9)=0)',
      advice: 'Correct them by the agreement.',
    },
    {
      label: 'Statements add up to the penny',
      holds: '=ROUND(SUM({partners[To pay in]})-{variance},2)=0',
      advice: 'Choose a rule; restore To pay in.',
    },
    {
      label: 'Costs outside: owner and sum',
      holds:
        '=AND(SUMPRODUCT(COUNTIF({partners[Partner]},{outside[Stays with]}))=COUNTA({outside[Cost]}),COUNT({outside[A year]})=COUNTA({outside[Cost]}),SUMIFS({outside[A year]},{outside[A year]},"<0")=0)',
      advice: 'Name who keeps each, and what it costs.',
    },
  ],
  // A tenth of what is spent is many times the variance that is shared.
  sensitivity: { inputs: ['spent', 'toCome'], of: 'bears', step: 0.01 },
  chart: {
    type: 'bars',
    title: 'We bear of the variance by rule, £',
    values: 'money',
    of: { figures: ['equally', 'byContribution', 'byLead', 'byAgreed'], series: 'We bear' },
    looks: ['plain'],
  },
  leavesOut: [
    'What the agreement says of reserves, of notice and of a partner that leaves.',
    'Whether an overspend recurs: next year’s contributions are agreed anew.',
    'What the pool’s services achieve for children.',
  ],
};
