import type { ChartData } from '../../chart-data';
import { withSources } from '../../chart-data';
import { same } from '../same';
import type { XmlElement } from '../xml';
import { CHART_ORDER, legendXml, plotXml, titleXml } from './chart-xml';
import type { AreNumbers } from './chart-xml';
import { cVal, localName, part, parts, selfContained } from './drawing-xml';
import { seriesElements } from './read-series';

/**
 * Makes the part of a chart say what the model says. Only what differs is written anew, so that what the model does not know
 * stays: cells that moved change their references alone; other words, the title or the legend; other series or axes, the plot.
 */
export function patchChart(root: XmlElement, before: ChartData, wanted: ChartData, areNumbers: AreNumbers): void {
  const chart = part(root, 'chart');
  if (!chart) return;
  if (!same(before.title, wanted.title)) {
    place(chart, 'title', titleXml(wanted.title));
    place(chart, 'autoTitleDeleted', cVal('autoTitleDeleted', !wanted.title.visible));
  }
  if (!same(before.legend, wanted.legend)) place(chart, 'legend', legendXml(wanted.legend));
  if (before.plotVisibleOnly !== wanted.plotVisibleOnly)
    place(chart, 'plotVisOnly', cVal('plotVisOnly', wanted.plotVisibleOnly));
  if (same(plotOf(before), plotOf(wanted))) return;
  const plot = part(chart, 'plotArea');
  if (plot && same(withoutSources(before), withoutSources(wanted))) moveSources(plot, wanted);
  else if (wanted.type !== undefined) place(chart, 'plotArea', plotXml(wanted, areNumbers));
}

function plotOf({ type, series, categoryAxis, valueAxis }: ChartData) {
  return { type, series, categoryAxis, valueAxis };
}

/** What a plot says but for where its cells are. */
function withoutSources(chart: ChartData) {
  return plotOf(withSources(chart, () => ''));
}

function moveSources(plot: XmlElement, { series }: ChartData): void {
  seriesElements(plot).forEach(({ series: found }, index) => {
    const wanted = series[index];
    if (!wanted) return;
    const name = wanted.name && 'source' in wanted.name ? wanted.name.source : undefined;
    setSource(part(found, 'tx'), name);
    setSource(part(found, 'val') ?? part(found, 'yVal'), wanted.values);
    setSource(part(found, 'cat') ?? part(found, 'xVal'), wanted.categories);
  });
}

function setSource(of: XmlElement | undefined, reference: string | undefined): void {
  const formula = part(parts(of)[0], 'f');
  if (formula && reference !== undefined) formula.children = [reference];
}

/** Puts a child in its place among the others, whatever prefix these have. */
function place(chart: XmlElement, name: (typeof CHART_ORDER)[number], child: XmlElement | undefined): void {
  const rank = (of: XmlElement): number => {
    const at = CHART_ORDER.findIndex((one) => one === localName(of));
    return at < 0 ? CHART_ORDER.length : at;
  };
  const others = parts(chart).filter((one) => localName(one) !== name);
  const at = others.findIndex((one) => rank(one) > CHART_ORDER.indexOf(name));
  const made = child ? [selfContained(child)] : [];
  chart.children = others.toSpliced(at < 0 ? others.length : at, 0, ...made);
}
