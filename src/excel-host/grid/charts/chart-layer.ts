import { SetScrollOperation } from '@univerjs/preset-sheets-core';

import type { EngineChart } from '../../engine/charts/chart-store';
import type { Engine } from '../../engine/engine';
import { pictureOf } from '../../engine/charts/picture';
import { drawChart } from './draw-chart';
import { darkLook, lightLook } from './look';
import type { ChartPicture } from './picture';
import type { SheetView } from './sheet-view';
import { onScroll, sheetView, whenDrawn } from './sheet-view';
import { svgElement } from './svg';

/** A chart on the screen, with what it was drawn from. */
interface ShownChart {
  readonly holder: HTMLElement;
  drawnFrom: string;
}

/** The width of Univer's scroll bars, which it draws on its canvas. */
const SCROLL_BAR = 12;

/** The charts of the active sheet, above the cells: they scroll with them, and are drawn again when what they show changes. */
export class ChartLayer {
  private readonly element: HTMLElement;
  private readonly shown = new Map<string, ShownChart>();
  private isDark = false;
  private waiting: 'nothing' | 'moving' | 'drawing' = 'nothing';
  private stopScrolling: (() => void) | undefined;
  private isClosed = false;

  constructor(
    private readonly engine: Engine,
    private readonly page: Document,
  ) {
    this.element = page.createElement('div');
    // Univer's canvas has a place of its own in front of its neighbours. The mouse goes through to the cells, which scroll and are selected below a chart too.
    this.element.style.cssText = 'position: absolute; overflow: hidden; pointer-events: none; z-index: 9';
    this.element.dataset['charts'] = '';
  }

  /** Shows the charts, and follows the workbook from now on. */
  start(): void {
    this.engine.events.add(() => {
      this.soon('drawing');
    });
    this.engine.univer.onDone(({ id }) => {
      this.soon(id === SetScrollOperation.id ? 'moving' : 'drawing');
    });
    whenDrawn(this.engine, () => {
      this.soon('drawing');
    });
  }

  setDark(isDark: boolean): void {
    this.isDark = isDark;
    this.soon('drawing');
  }

  close(): void {
    this.isClosed = true;
    this.stopScrolling?.();
    this.element.remove();
  }

  /** Many things change at once: they are shown together, before the screen is next painted. */
  private soon(what: 'moving' | 'drawing'): void {
    const isPlanned = this.waiting !== 'nothing';
    if (what === 'drawing' || !isPlanned) this.waiting = what;
    if (isPlanned) return;
    requestAnimationFrame(() => {
      const wanted = this.waiting;
      this.waiting = 'nothing';
      this.show(wanted === 'drawing');
    });
  }

  private show(isDrawn: boolean): void {
    if (this.isClosed) return;
    const charts = this.engine.charts.onSheet(this.engine.sheets.active.id);
    if (charts.length === 0 && this.shown.size === 0) return;
    const view = sheetView(this.engine);
    if (!view) return;
    this.attach(view);
    for (const [id, { holder }] of this.shown) {
      if (charts.some((chart) => chart.id === id)) continue;
      holder.remove();
      this.shown.delete(id);
    }
    for (const chart of charts) this.place(chart, view, isDrawn);
  }

  /** Lays itself over the cells, beside the headings. */
  private attach({ canvas, origin }: SheetView): void {
    this.stopScrolling ??= onScroll(this.engine, () => {
      this.soon('moving');
    });
    if (this.element.parentElement !== canvas.parentElement) canvas.after(this.element);
    const { style } = this.element;
    style.left = `${canvas.offsetLeft + origin.x}px`;
    style.top = `${canvas.offsetTop + origin.y}px`;
    style.width = `${canvas.clientWidth - origin.x - SCROLL_BAR}px`;
    style.height = `${canvas.clientHeight - origin.y - SCROLL_BAR}px`;
  }

  private place(chart: EngineChart, view: SheetView, isDrawn: boolean): void {
    const box = view.boxOf(chart.state.place);
    const { holder, ...known } = this.shown.get(chart.id) ?? this.add(chart.id);
    const isFixed = { x: box.x < view.frozen.width, y: box.y < view.frozen.height };
    const left = box.x - (isFixed.x ? 0 : view.scroll.x);
    const top = box.y - (isFixed.y ? 0 : view.scroll.y);
    holder.style.transform = `translate(${left}px, ${top}px)`;
    // What scrolls goes under the frozen rows and columns.
    const hidden = {
      left: isFixed.x ? 0 : Math.max(view.frozen.width - left, 0),
      top: isFixed.y ? 0 : Math.max(view.frozen.height - top, 0),
    };
    holder.style.clipPath = `inset(${hidden.top}px 0 0 ${hidden.left}px)`;
    if (!isDrawn && known.drawnFrom !== '') return;
    const size = { width: box.width / view.zoom, height: box.height / view.zoom };
    const picture = this.picture(chart);
    const drawnFrom = JSON.stringify([picture, size, view.zoom]);
    if (drawnFrom === known.drawnFrom) return;
    this.shown.set(chart.id, { holder, drawnFrom });
    const drawing = svgElement(this.page, drawChart(picture, size.width, size.height));
    drawing.setAttribute('width', String(box.width));
    drawing.setAttribute('height', String(box.height));
    holder.replaceChildren(drawing);
  }

  private add(id: string): ShownChart {
    const holder = this.page.createElement('div');
    holder.style.cssText = 'position: absolute; left: 0; top: 0';
    this.element.append(holder);
    const made = { holder, drawnFrom: '' };
    this.shown.set(id, made);
    return made;
  }

  private picture(chart: EngineChart): ChartPicture {
    return {
      state: chart.state,
      series: pictureOf(this.engine.sheets, chart),
      look: this.isDark ? darkLook : lightLook,
    };
  }
}
