import { shiftFormula } from '../../../src/excel-host/formula/shift';
import { formulaFromFile, formulaToFile } from '../../../src/excel-host/xlsx/formula-text';

describe('a formula in the file and as users see it', () => {
  it.each([
    ['SUM(A1:A3)', '=SUM(A1:A3)'],
    ['_xlfn.XLOOKUP(1,A:A,B:B)', '=XLOOKUP(1,A:A,B:B)'],
    ['_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))', '=SORT(FILTER(A1:A9,B1:B9>0))'],
    ['_xlfn.STDEV.S(A1:A3)', '=STDEV.S(A1:A3)'],
    ['_xlfn.LET(_xlpm.total,SUM(A1:A3),_xlpm.total*2)', '=LET(total,SUM(A1:A3),total*2)'],
    ['_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)', '=LAMBDA(a,b,a+b)(1,2)'],
    ['SUM(_xlfn.ANCHORARRAY(Sheet1!A1))', '=SUM(Sheet1!A1#)'],
    ['_xldudf_MTFS_VARIANCE(A1,B1)', '=MTFS.VARIANCE(A1,B1)'],
    ['NETWORKDAYS.INTL(A1,B1)', '=NETWORKDAYS.INTL(A1,B1)'],
    ['"_xlfn.SORT(" & A1', '="_xlfn.SORT(" & A1'],
    ["'It''s _xlfn.'!A1", "='It''s _xlfn.'!A1"],
    ['Savings[[#This Row],[2014/15 Target]]', '=Savings[[#This Row],[2014/15 Target]]'],
    ["SUM(Savings[Owner''s '#1])", "=SUM(Savings[Owner''s '#1])"],
    ['1E+3+A1', '=1E+3+A1'],
    ['#REF!+1', '=#REF!+1'],
  ])('%s', (file, shown) => {
    expect(formulaFromFile(file)).toBe(shown);
    expect(formulaToFile(shown)).toBe(file);
  });

  it.each([
    ['=Savings[@Target]', 'Savings[[#This Row],[Target]]'],
    ['=Savings[@[2014/15 Target]]', 'Savings[[#This Row],[2014/15 Target]]'],
    ['=SUM(Savings[@[P1]:[P12]])', 'SUM(Savings[[#This Row],[P1]:[P12]])'],
  ])('writes %s as the file must have it', (shown, file) => {
    expect(formulaToFile(shown)).toBe(file);
  });
});

describe('a formula inside a table', () => {
  it.each([
    ['=[@Target]-[@[2014/15 Forecast]]', 'Savings[[#This Row],[Target]]-Savings[[#This Row],[2014/15 Forecast]]'],
    ['=SUM([Target])+[[#This Row],[Target]]', 'SUM(Savings[Target])+Savings[[#This Row],[Target]]'],
    ['=Budget[@Budget]', 'Budget[[#This Row],[Budget]]'],
    ['=[1]Sheet1!A1', '[1]Sheet1!A1'],
  ])('writes %s with the table’s name', (shown, file) => {
    expect(formulaToFile(shown, 'Savings')).toBe(file);
  });
});

describe('a shared formula', () => {
  it.each([
    ['A1+$B1+C$1+$D$1', 'B3+$B3+D$1+$D$1'],
    ['SUM(A:B)+SUM(1:$2)', 'SUM(B:C)+SUM(3:$2)'],
    ['Sheet1!A1&\'B2 C3\'!D4&"E5"', 'Sheet1!B3&\'B2 C3\'!E6&"E5"'],
    ['LOG10(A1)+Rate2014', 'LOG10(B3)+Rate2014'],
    ['Savings[A1]+Savings[[#This Row],[B2]]', 'Savings[A1]+Savings[[#This Row],[B2]]'],
  ])('%s two rows down and one column right', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it('comes in at the other side where it leaves the sheet', () => {
    expect(shiftFormula('A1', -1, -1)).toBe('XFD1048576');
  });
});
