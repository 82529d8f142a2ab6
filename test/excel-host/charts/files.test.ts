import { writeXlsx } from '../../../src/excel-host/xlsx';
import { openExcel } from '../../support/excel';
import { open } from '../xlsx/books';
import { partOf, pathsOf, rawFile } from '../xlsx/packages';

const figures = [
  ['Department', 'Target', 'Delivered'],
  ['Children', 13.24, 4],
  ['Adults', 8.5, ''],
  ['Highways', 2.5, 7.8],
];

/** Makes charts of every kind in a new workbook, through the client library, and saves it. */
async function workbookOfCharts(style: (charts: Excel.ChartCollection, data: Excel.Range) => void) {
  const excel = openExcel();
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.name = 'Star chamber';
      const { charts } = sheet;
      const data = sheet.getRange('A1:C4');
      data.values = figures;
      style(charts, data);
      await context.sync();
    });
    const book = await excel.host.book();
    return { book, bytes: await writeXlsx(undefined, book) };
  } finally {
    excel.close();
  }
}

const types = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Area',
  'AreaStacked',
  'Pie',
  'Doughnut',
  'XYScatter',
] as const;

describe('charts made here', () => {
  test.each(types)('a chart of the type %s is the same when its file is opened again', async (type) => {
    const { book, bytes } = await workbookOfCharts((charts, data) => {
      charts.add(type, type === 'XYScatter' ? data.getOffsetRange(0, 1).getResizedRange(0, -1) : data);
    });
    const again = (await open(bytes)).book.sheets[0]?.charts[0];
    expect(again).toEqual({ ...book.sheets[0]?.charts[0], source: 'xl/charts/chart1.xml' });
  });

  test('keep every look that was set, when the file is opened again', async () => {
    const { book, bytes } = await workbookOfCharts((charts, data) => {
      const chart = charts.add('ColumnStacked', data);
      chart.name = 'Waterfall & gap';
      chart.title.text = 'From target\nto delivery';
      chart.title.overlay = true;
      chart.title.format.font.set({ bold: true, color: '#003366', size: 18 });
      chart.legend.set({ position: 'Top', visible: true });
      chart.plotVisibleOnly = false;
      chart.setPosition('E2', 'L20');
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.set({ minimum: -5, maximum: 20, majorUnit: 5, numberFormat: '"£"0.0', displayUnit: 'Millions' });
      valueAxis.title.text = '£m';
      valueAxis.majorGridlines.visible = false;
      categoryAxis.set({ reversePlotOrder: true, tickLabelPosition: 'Low' });
      categoryAxis.format.font.size = 8;
      const [base, shown] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      base.format.fill.clear();
      base.format.line.clear();
      base.gapWidth = 50;
      shown.format.fill.setSolidColor('#1F4E79');
      shown.format.line.set({ color: '#000000', weight: 1.5, lineStyle: 'Dash' });
      shown.points.getItemAt(2).format.fill.setSolidColor('#C00000');
      shown.dataLabels.set({ showValue: true, numberFormat: '0.0', position: 'InsideEnd' });
      const line = chart.series.add('Cumulative');
      line.setValues(data.getColumn(1).getOffsetRange(1, 0).getResizedRange(-1, 0));
      line.chartType = 'Line';
      charts.add('Pie', data).legend.visible = false;
    });
    const again = (await open(bytes)).book.sheets[0]?.charts;
    expect(again).toEqual(
      book.sheets[0]?.charts.map((chart, index) => ({ ...chart, source: `xl/charts/chart${index + 1}.xml` })),
    );
  });

  test('hold the values of their cells for viewers that do not calculate', async () => {
    const { bytes } = await workbookOfCharts((charts, data) => {
      charts.add('ColumnClustered', data);
    });
    const xml = (await partOf(bytes, 'xl/charts/chart1.xml')) ?? '';
    expect(xml).toContain("<c:f>'Star chamber'!$C$2:$C$4</c:f>");
    expect(xml).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>4</c:v></c:pt><c:pt idx="2"><c:v>7.8</c:v></c:pt></c:numCache>',
    );
    expect(xml).toContain('<c:pt idx="1"><c:v>Adults</c:v></c:pt>');
  });

  test('go with their parts when they are deleted', async () => {
    const { book, bytes } = await workbookOfCharts((charts, data) => {
      charts.add('Line', data);
    });
    const { opened } = await open(bytes);
    const saved = await writeXlsx(opened, { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, charts: [] })) });
    expect((await pathsOf(saved)).filter((path) => /chart|drawing/.test(path))).toEqual([]);
    expect(await partOf(saved, 'xl/worksheets/sheet1.xml')).not.toContain('drawing');
    expect((await open(saved)).book.sheets[0]?.charts).toEqual([]);
  });
});

const SPACES =
  'xmlns="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const foreignChart =
  `<chartSpace ${SPACES}><style val="26"/><chart><title><tx><rich><a:bodyPr/><a:p><a:r><a:t>Savings</a:t></a:r></a:p></rich></tx></title><plotArea>` +
  '<barChart><barDir val="bar"/><grouping val="clustered"/><ser><idx val="0"/><order val="0"/><tx><strRef><f>Data!B1</f></strRef></tx>' +
  '<spPr><a:gradFill/></spPr><cat><strRef><f>Data!$A$2:$A$3</f></strRef></cat><val><numRef><f>Data!$B$2:$B$3</f><numCache><ptCount val="2"/><pt idx="0"><v>1</v></pt><pt idx="1"><v>2</v></pt></numCache></numRef></val></ser>' +
  '<axId val="10"/><axId val="20"/></barChart><catAx><axId val="10"/><scaling/><delete val="0"/></catAx><valAx><axId val="20"/><scaling><max val="9"/></scaling><majorGridlines/></valAx></plotArea><plotVisOnly val="1"/></chart></chartSpace>';
const radarChart = foreignChart.replaceAll('barChart', 'radarChart').replace('>Savings<', '>Radar<');
const anchor = (id: number) =>
  `<xdr:oneCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${id}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="3810000" cy="1905000"/>` +
  `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Foreign ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm/><a:graphic><a:graphicData><c:chart r:id="rId${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;

/** A workbook as another program wrote it: two charts, one of a kind that is not known here, and a picture. */
function foreignFile() {
  return rawFile({
    sheet:
      '<sheetData><row r="1"><c r="B1" t="inlineStr"><is><t>Target</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Children</t></is></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Adults</t></is></c><c r="B3"><v>2</v></c></row></sheetData><drawing r:id="rId1"/>',
    sheetArrows: [['drawing', '../drawings/drawing1.xml']],
    others: {
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}">${anchor(1)}${anchor(2)}<xdr:absoluteAnchor><xdr:pic/></xdr:absoluteAnchor></xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/chart" Target="../charts/chart1.xml"/><Relationship Id="rId2" Type="${OFFICE}/chart" Target="../charts/chart2.xml"/></Relationships>`,
      'xl/charts/chart1.xml': foreignChart,
      'xl/charts/chart2.xml': radarChart,
    },
  });
}

/** Opens the foreign workbook in the stand-in, changes it through the client library, and saves it. */
async function changeForeign(change: (sheet: Excel.Worksheet) => void) {
  const { opened, book } = await open(await foreignFile());
  const excel = openExcel(book);
  try {
    await Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('Data'));
      await context.sync();
    });
    return await writeXlsx(opened, await excel.host.book());
  } finally {
    excel.close();
  }
}

describe('charts of an opened file', () => {
  test('appear among the charts, as far as they can be read', async () => {
    const { book } = await open(await foreignFile());
    const excel = openExcel(book);
    try {
      await Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem('Data');
        charts.load('items/name,items/chartType,items/width,items/title/text');
        const { series } = charts.getItemAt(0);
        series.load('items/name');
        const axis = charts.getItemAt(0).axes.valueAxis.load('maximum');
        await context.sync();
        expect(charts.items.map(({ name, chartType, width, title }) => [name, chartType, width, title.text])).toEqual([
          ['Foreign 1', 'BarClustered', 300, 'Savings'],
          ['Foreign 2', 'Invalid', 300, 'Radar'],
        ]);
        expect(series.items.map(({ name }) => name)).toEqual(['Target']);
        expect(axis.maximum).toBe(9);
      });
    } finally {
      excel.close();
    }
  });

  test('stay as they were, to the letter but for the values of changed cells', async () => {
    const same = await changeForeign((sheet) => {
      sheet.getRange('D9').values = [['elsewhere']];
    });
    const withoutCaches = (xml: string | undefined) =>
      xml?.replace(/<\?.*\?>\s*/, '').replace(/<(str|num)Cache>.*?<\/\1Cache>/g, '');
    for (const [path, xml] of [
      ['xl/charts/chart1.xml', foreignChart],
      ['xl/charts/chart2.xml', radarChart],
    ] as const)
      expect(withoutCaches(await partOf(same, path))).toBe(withoutCaches(xml));
    const changed = await changeForeign((sheet) => {
      sheet.getRange('B3').values = [[7]];
    });
    expect(await partOf(changed, 'xl/charts/chart1.xml')).toContain('<pt idx="1"><v>7</v></pt>');
  });

  test('follow their cells, keeping looks that are not known here', async () => {
    const saved = await changeForeign((sheet) => {
      sheet.getRange('2:2').insert('Down');
      sheet.charts.getItemAt(0).title.text = 'Savings of 2014/15';
    });
    const xml = (await partOf(saved, 'xl/charts/chart1.xml')) ?? '';
    for (const kept of ['Data!$B$3:$B$4', '<a:gradFill/>', '<style val="26"/>', 'Savings of 2014/15'])
      expect(xml).toContain(kept);
    expect(await partOf(saved, 'xl/charts/chart2.xml')).toContain('<f>Data!$B$3:$B$4</f>');
    const again = (await open(saved)).book.sheets[0]?.charts;
    expect(again?.map(({ place, title }) => [place.from.row, title.text])).toEqual([
      [2, 'Savings of 2014/15'],
      [3, 'Radar'],
    ]);
  });

  test('go alone when they are deleted, and make room for others', async () => {
    const saved = await changeForeign((sheet) => {
      sheet.charts.getItemAt(0).delete();
      sheet.charts.add('Doughnut', sheet.getRange('A1:B3'));
    });
    expect(await partOf(saved, 'xl/drawings/drawing1.xml')).toContain('<xdr:pic/>');
    const charts = (await open(saved)).book.sheets[0]?.charts;
    expect(charts?.map(({ title, type }) => [title.text, type])).toEqual([
      ['Radar', undefined],
      [undefined, 'Doughnut'],
    ]);
    expect((await pathsOf(saved)).filter((path) => path.startsWith('xl/charts/'))).toHaveLength(2);
  });
});
