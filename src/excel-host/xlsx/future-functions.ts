/**
 * The functions that came after the file format was fixed in 2007, which the file names with a prefix so that an older
 * Excel knows them for unknown ([MS-XLSX] 2.2.2, "future functions").
 */
const WITH_XLFN =
  'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR ' +
  'BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST ' +
  'CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS ' +
  'DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE ' +
  'FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT ' +
  'FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS ' +
  'IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET ' +
  'LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV ' +
  'NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC ' +
  'PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE ' +
  'REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST ' +
  'T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE ' +
  'UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST ' +
  'ANCHORARRAY SINGLE';

/** Of these, FILTER and SORT carry a second prefix, because the names were taken. */
const WITH_XLWS = 'FILTER SORT';

/** Functions of 2007 and before whose names hold a full stop: they are neither future functions nor an add-in's. */
const PLAIN_WITH_STOP = 'ERROR.TYPE NETWORKDAYS.INTL WORKDAY.INTL ECMA.CEILING ISO.CEILING';

const prefixes = new Map<string, string>([
  ...WITH_XLFN.split(' ').map((name): [string, string] => [name, '_xlfn.']),
  ...WITH_XLWS.split(' ').map((name): [string, string] => [name, '_xlfn._xlws.']),
]);
const plain = new Set(PLAIN_WITH_STOP.split(' '));

/** What the file puts before a function's name: `_xlfn.`, `_xlfn._xlws.` or nothing. */
export function functionPrefix(name: string): string {
  return prefixes.get(name.toUpperCase()) ?? '';
}

/** Whether a name such as `CONTOSO.ADD` can only be a custom function of an add-in: a namespace, a stop, and no function of Excel's. */
export function isCustomFunction(name: string): boolean {
  return /^[A-Za-z]\w*\.\w[\w.]*$/.test(name) && functionPrefix(name) === '' && !plain.has(name.toUpperCase());
}
