/** The page of the evidence table: shows what the extension says, and asks it for everything else. */

import type { EvidenceDosing, EvidenceResult } from '../../formats/evidence-table.js';
import { canPlot, forestPlot } from '../../formats/forest-plot.js';
import type { FromPage, ShowMessage, ToPage } from '../features/evidence-table/messages.js';
import {
  type DosingColumn,
  type ResultColumn,
  type Sorting,
  shownDosings,
  shownResults,
} from '../features/evidence-table/view.js';
import { dosingColumns, resultColumns } from './columns.js';
import { Controls } from './controls.js';
import { drawing, element, filled } from './elements.js';
import { type Remembered, remembered } from './remembered.js';
import { Sheet, type SheetOptions } from './sheet.js';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: Remembered): void;
};

const editor = acquireVsCodeApi();
let state = remembered(editor.getState());
let latest: ShowMessage | undefined;
let controls: Controls | undefined;
/** What is on the screen, in its order: what is copied and saved. */
let shown: { readonly results: readonly EvidenceResult[]; readonly dosings: readonly EvidenceDosing[] } = {
  results: [],
  dosings: [],
};

/** More rows than this are not drawn at once, so that an edit of a long text is not felt. */
const mostRows = 2000;
const mostPlotted = 200;

const results = new Sheet<EvidenceResult, ResultColumn>();
const dosings = new Sheet<EvidenceDosing, DosingColumn>();
const notice = element('p', { class: 'notice' });
const plotTitle = element('h2');
const legend = element('p', { class: 'legend' });
const plot = element('div', { class: 'plot' });
const resultsPart = element('section', {}, results.element);
const plotPart = element('section', {}, plotTitle, plot, legend);
const dosingsPart = element('section', {}, dosings.element);

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'say') controls?.say(data.words);
  else if (data.type === 'show') receive(data);
});
window.addEventListener('scroll', () => later('scroll', () => keep({ scroll: window.scrollY })));
new ResizeObserver(() => later('size', resize)).observe(document.body);
plot.addEventListener('click', ({ target }) => {
  const id = target instanceof Element ? target.closest('[data-row]')?.getAttribute('data-row') : undefined;
  if (!id) return;
  results.mark(id);
  editor.postMessage({ type: 'jump', id });
});
editor.postMessage({ type: 'ready' });

function receive(message: ShowMessage): void {
  const first = latest === undefined;
  latest = message;
  keep({ uri: message.uri });
  if (first) build(message);
  show();
  if (first) window.scrollTo(0, state.scroll);
}

function build({ labels }: ShowMessage): void {
  controls = new Controls(labels, state.filter, {
    filter: (filter) => {
      keep({ filter });
      show();
    },
    take: (type) =>
      editor.postMessage({ type, ids: [...shown.results, ...shown.dosings].map(({ id }) => id) }),
  });
  document.body.append(controls.element, element('main', {}, notice, resultsPart, plotPart, dosingsPart));
}

function show(): void {
  if (!latest) return;
  const { table, labels, live } = latest;
  const { filter } = state;
  const all = table.results.length + table.dosings.length;
  shown = {
    results: shownResults(table.results, filter, known(state.results, resultColumns(labels, true))),
    dosings: shownDosings(table.dosings, filter, known(state.dosings, dosingColumns(true))),
  };
  const count = shown.results.length + shown.dosings.length;
  const several = [...table.results, ...table.dosings].some(({ record }) => record > 0);
  const common = {
    goTo: labels.goTo,
    notNamed: labels.notNamed,
    otherTrial: labels.otherTrial,
    labels: labels.columns,
    jump: (id: string) => editor.postMessage({ type: 'jump', id }),
  };
  const resultOptions: SheetOptions<EvidenceResult, ResultColumn> = {
    ...common,
    caption: labels.results,
    columns: resultColumns(labels, several),
    sorting: known(state.results, resultColumns(labels, several)),
    sort: (sorting) => resort({ results: sorting }),
  };
  const dosingOptions: SheetOptions<EvidenceDosing, DosingColumn> = {
    ...common,
    caption: labels.dosings,
    columns: dosingColumns(several),
    sorting: known(state.dosings, dosingColumns(several)),
    sort: (sorting) => resort({ dosings: sorting }),
  };
  resultsPart.hidden = shown.results.length === 0;
  dosingsPart.hidden = shown.dosings.length === 0;
  results.show(table.results, shown.results.slice(0, mostRows), resultOptions);
  dosings.show(table.dosings, shown.dosings.slice(0, mostRows), dosingOptions);
  const longest = Math.max(shown.results.length, shown.dosings.length);
  notice.textContent = [
    live ? '' : labels.closed,
    all === 0 ? labels.nothing : count === 0 ? labels.nothingShown : '',
    longest > mostRows ? filled(labels.cut, mostRows) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  notice.hidden = notice.textContent === '';
  const background = [...table.results, ...table.dosings].some((row) => row.background);
  controls?.show(filled(labels.counted, count, all), shown.results.some(canPlot), background);
  draw();
}

function resize(): void {
  results.fit();
  dosings.fit();
  draw();
}

/** The drawing is as wide as there is room, and not drawn anew where it would be the same. */
let drawn = '';

function draw(): void {
  if (!latest) return;
  const { labels } = latest;
  const rows = shown.results.filter(canPlot).slice(0, mostPlotted);
  plotPart.hidden = rows.length === 0;
  if (rows.length === 0) return;
  const width = Math.max(360, Math.min(900, plot.clientWidth));
  const made = forestPlot(rows, {
    width,
    words: labels.forest,
    label: filled(labels.plotLabel, rows.length),
  });
  const key = JSON.stringify(made);
  if (made === undefined || key === drawn) return;
  drawn = key;
  plotTitle.textContent = labels.plot;
  legend.textContent = labels.legend;
  plot.replaceChildren(drawing(made));
}

function resort(part: Pick<Remembered, 'results'> | Pick<Remembered, 'dosings'>): void {
  keep(part);
  show();
}

/** A sorting that was kept is used where its column still exists. */
function known<C extends string>(
  sorting: Sorting<string> | undefined,
  columns: readonly { readonly column: C }[],
): Sorting<C> | undefined {
  const column = columns.find((each) => each.column === sorting?.column)?.column;
  return column === undefined || sorting === undefined ? undefined : { column, direction: sorting.direction };
}

function keep(part: Partial<Remembered>): void {
  state = { ...state, ...part };
  editor.setState(state);
}

const waiting = new Map<string, number>();

/** Runs once things have been quiet for a moment. */
function later(what: string, run: () => void): void {
  window.clearTimeout(waiting.get(what));
  waiting.set(what, window.setTimeout(run, 80));
}
