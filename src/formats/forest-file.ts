/** A forest plot as a file of its own, black on white, for a report. */
import type { EvidenceResult } from './evidence-table.js';
import { type ForestOptions, forestPlot } from './forest-plot.js';
import { svg, svgText } from './svg.js';

/** Undefined where no row can be drawn. */
export function forestFile(rows: readonly EvidenceResult[], options: ForestOptions): string | undefined {
  const plot = forestPlot(rows, options);
  if (plot === undefined) return undefined;
  const margin = 16;
  const width = Number(plot.attributes.width) + 2 * margin;
  const height = Number(plot.attributes.height) + 2 * margin;
  const attributes = {
    ...plot.attributes,
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  };
  const whole = svg('svg', attributes, [
    svg('title', {}, options.label),
    svg('style', {}, style),
    svg('rect', { width, height, fill: '#ffffff' }),
    svg('g', { transform: `translate(${margin} ${margin})` }, plot.children),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(whole)}\n`;
}

const style = [
  'text { font: 12px "Segoe UI", "Helvetica Neue", Arial, sans-serif; fill: #1f1f1f }',
  '.title { font-weight: 600 }',
  '.tick { font-size: 11px }',
  '.band { fill: none }',
  '.axis, .interval { stroke: #1f1f1f; fill: none }',
  '.interval { stroke-width: 1.5 }',
  '.none { stroke: #767676; stroke-dasharray: 3 3 }',
  '.dot { fill: #005a8e; stroke: #005a8e; stroke-width: 2 }',
  '.unverified .dot { fill: #ffffff; stroke: #4d4d4d }',
  '.refuted .dot { fill: none; stroke: #a63a00; stroke-width: 2.5 }',
].join('\n');
