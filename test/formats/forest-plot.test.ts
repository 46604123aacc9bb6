import assert from 'node:assert/strict';
import { createEngine } from '../../src/core/index.js';
import { evidenceTable } from '../../src/formats/evidence-table.js';
import { linearAxis, logAxis } from '../../src/formats/forest-axis.js';
import { forestFile } from '../../src/formats/forest-file.js';
import { canPlot, forestPlot } from '../../src/formats/forest-plot.js';
import { type SvgElement, svg, svgText } from '../../src/formats/svg.js';

const words = {
  ratios: 'Ratios',
  differences: 'Differences',
  shares: 'Shares',
  values: 'Values',
  notNamed: '?',
};
const options = { width: 800, words, label: 'Plot' };
const rowsOf = (text: string) => evidenceTable(createEngine({}).analyse(text)).results;

function all(element: SvgElement | undefined, test: (element: SvgElement) => boolean): SvgElement[] {
  if (!element) return [];
  const below = (element.children ?? []).flatMap((child) => all(child, test));
  return test(element) ? [element, ...below] : below;
}
const withClass = (name: string) => (element: SvgElement) =>
  String(element.attributes.class ?? '')
    .split(' ')
    .includes(name);

describe('axes of the forest plot', () => {
  it('puts equal factors at equal distances on the axis of ratios', () => {
    const axis = logAxis([0.25, 4]);
    assert.ok(Math.abs(axis.at(0.5) - axis.at(0.25) - (axis.at(4) - axis.at(2))) < 1e-12);
    assert.equal(axis.none, 1);
    assert.ok(axis.ticks.includes(1));
  });

  it('always shows the value of no effect', () => {
    for (const axis of [logAxis([0.3, 0.6]), linearAxis([3, 9], 0)]) {
      const at = axis.at(axis.none ?? Number.NaN);
      assert.ok(at >= 0 && at <= 1);
    }
  });

  it('holds every value and has a width, whatever it is given', () => {
    for (const values of [[], [1], [5, 5], [-3, 1e9], [1e-9, 1e-8], [0, 0]]) {
      const axis = linearAxis(values);
      assert.ok(axis.high > axis.low, String(values));
      for (const value of values)
        assert.ok(axis.at(value) >= -1e-9 && axis.at(value) <= 1 + 1e-9, String(values));
      assert.ok(axis.ticks.length >= 2 && axis.ticks.length < 20);
    }
    for (const values of [[], [1], [0.001, 5000]]) {
      const axis = logAxis(values);
      assert.ok(axis.high > axis.low && axis.low > 0 && axis.ticks.length >= 1, String(values));
    }
  });

  it('has ticks that people would choose', () => {
    assert.deepEqual(linearAxis([0, 100]).ticks, [0, 20, 40, 60, 80, 100]);
    assert.deepEqual(linearAxis([-0.3, 0.1], 0).ticks, [-0.3, -0.2, -0.1, 0, 0.1]);
  });
});

describe('forest plot', () => {
  const text =
    'The HR for OS was 0.50 (95% CI 0.25-1.00). The HR for PFS was 2.0 (95% CI 1.0-4.0). ' +
    'The ORR was 16% (8/49, 95% CI 7-30). The mean difference was -2.5 kg (95% CI -3.6 to -1.4).';

  it('draws a panel for each kind of estimate, with a line at no effect where there is one', () => {
    const plot = forestPlot(rowsOf(text), options);
    const titles = all(plot, withClass('title')).map((element) => element.text);
    assert.deepEqual(titles, ['Ratios', 'Differences (kg)', 'Shares']);
    assert.equal(all(plot, withClass('none')).length, 2);
    assert.equal(all(plot, withClass('row')).length, 4);
  });

  it('draws a mark in the middle of an interval that is symmetric on its axis', () => {
    const [first] = all(forestPlot(rowsOf(text), options), withClass('row'));
    const [line] = all(first, (element) => element.tag === 'line' && withClass('interval')(element));
    const [mark] = all(first, withClass('dot'));
    const { x1, x2 } = line?.attributes ?? {};
    const centre = mark?.tag === 'rect' ? Number(mark.attributes.x) + 4.5 : Number(mark?.attributes.cx);
    assert.ok(Math.abs((Number(x1) + Number(x2)) / 2 - centre) < 0.2);
  });

  it('tells statuses apart by shape', () => {
    const shape = (sentence: string) =>
      all(forestPlot(rowsOf(sentence), options), withClass('dot')).map(({ tag }) => tag);
    assert.deepEqual(shape('The HR for death was 0.43 (95% CI 0.45-0.85).'), ['path']);
    assert.deepEqual(shape('The ORR was 16% (8/49, 95% CI 7-30).'), ['rect']);
  });

  it('ends in an arrow where an end was not reached', () => {
    const plot = forestPlot(rowsOf('The median OS was 21.4 months (95% CI 17.2-NR).'), options);
    assert.equal(all(plot, withClass('open')).length, 1);
  });

  it('leaves out what has no interval, and draws nothing where nothing has one', () => {
    const rows = rowsOf('The ORR was 16% (8/49). The median PFS was 9.1 months (IQR 5-12).');
    assert.ok(rows.length > 0);
    assert.ok(!rows.some(canPlot));
    assert.equal(forestPlot(rows, options), undefined);
    assert.equal(forestFile(rows, options), undefined);
  });

  it('draws no ratio that is not above nothing', () => {
    const [row] = rowsOf('The HR for OS was 0.50 (95% CI 0.25-1.00).');
    assert.ok(row);
    assert.ok(canPlot(row));
    assert.ok(!canPlot({ ...row, numbers: { ...row.numbers, low: -1 } }));
  });

  it('is a file of its own, in which text stays text', () => {
    const rows = rowsOf(text).map((row) => ({ ...row, arm: '<script>"&\u0001' }));
    const file = forestFile(rows, options) ?? '';
    assert.match(file, /^<\?xml .*\n<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.ok(file.includes('&lt;script&gt;'));
    assert.ok(!file.includes('<script'));
    assert.ok(!file.includes('\u0001'));
  });

  it('writes elements with what they hold', () => {
    const made = svg('g', { class: 'a"b', none: undefined }, [svg('text', { x: 1 }, 'a < b')]);
    assert.equal(svgText(made), '<g class="a&quot;b">\n<text x="1">a &lt; b</text>\n</g>');
  });
});
