/** A workbook that comes with the product. */
export interface Sample {
  readonly title: string;
  readonly description: string;
  /** On this server. */
  readonly path: string;
}

/** The sample workbooks, in the order of the menu. */
export const samples: readonly Sample[] = [
  {
    title: 'Leicestershire 2014 to 2018',
    description: 'Savings of children and family services, after the published totals',
    path: '/assets/samples/leicestershire-2014-18.xlsx',
  },
  {
    title: 'Month-end 2014/15',
    description: 'A council’s budget at the close of period 4; its ledger of period 5 lies beside it as CSV',
    path: '/assets/samples/month-end-2014-15.xlsx',
  },
];
