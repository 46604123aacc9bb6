/** The table of a folder: what was found in each file, and how many of its figures are accounted for. */
import type { Analysis, AnnotationType, FigureStatus, Severity } from '../core/index.js';
import { displayWidth, visible } from './visible.js';

export interface SummaryRow {
  readonly name: string;
  /** Mentions by type. */
  readonly annotations: Readonly<Partial<Record<AnnotationType, number>>>;
  readonly figures: Readonly<Record<FigureStatus, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
}

export function summaryRow(name: string, { annotations, status, findings }: Analysis): SummaryRow {
  const row = emptyRow(name);
  for (const { type } of annotations) row.annotations[type] = (row.annotations[type] ?? 0) + 1;
  for (const each of status.values()) row.figures[each] += 1;
  for (const { severity } of findings) row.findings[severity] += 1;
  return row;
}

/** Aligned columns, a total row below more than one file, and a legend; at most `width` columns wide. */
export function summaryTable(rows: readonly SummaryRow[], width = 120): string {
  const folder = commonFolder(rows);
  const body = rows.map((row) => cells({ ...row, name: row.name.slice(folder.length) }));
  const [first = '', ...titles] = columns.map(({ title }) => title);
  const lines = [[folder === '' ? first : `${first} in ${visible(folder)}`, ...titles], ...body];
  if (rows.length > 1) lines.push(cells(total(rows)));
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => displayWidth(line[index] ?? ''))));
  const others = widths.slice(1).reduce((sum, each) => sum + each + gap.length, 0);
  widths[0] = Math.min(widths[0] ?? 0, Math.max(12, width - others));
  const rule = '─'.repeat(others + widths[0]);
  const printed = lines.map((line) => tableLine(line, widths));
  printed.splice(1, 0, rule);
  if (rows.length > 1) printed.splice(-1, 0, rule);
  return `${[...printed, '', legend].join('\n')}\n`;
}

interface Column {
  readonly title: string;
  cell(row: SummaryRow): string | number;
}

const gap = '  ';

const legend = 'Drugs, doses, endpoints and trial ids count mentions. Findings: errors/warnings/infos.';

const columns: readonly Column[] = [
  { title: 'File', cell: ({ name }) => visible(name) },
  { title: 'Drugs', cell: ({ annotations }) => annotations.drug ?? 0 },
  { title: 'Doses', cell: ({ annotations }) => annotations.dose ?? 0 },
  { title: 'Endpoints', cell: ({ annotations }) => annotations.endpoint ?? 0 },
  { title: 'Trial ids', cell: ({ annotations }) => annotations['trial-id'] ?? 0 },
  { title: 'Figures', cell: ({ annotations }) => annotations.figure ?? 0 },
  { title: 'proven', cell: ({ figures }) => figures.proven },
  { title: 'consistent', cell: ({ figures }) => figures.consistent },
  { title: 'refuted', cell: ({ figures }) => figures.refuted },
  { title: 'unverified', cell: ({ figures }) => figures.unverified },
  { title: 'Findings', cell: ({ findings: { error, warning, info } }) => `${error}/${warning}/${info}` },
];

/** The folders that all names begin with, with the slash at the end: said once, in the heading. */
function commonFolder(rows: readonly SummaryRow[]): string {
  let common = rows[0]?.name ?? '';
  for (const { name } of rows) {
    while (!name.startsWith(common)) common = common.slice(0, -1);
  }
  return common.slice(0, common.lastIndexOf('/') + 1);
}

function cells(row: SummaryRow): string[] {
  return columns.map((column) => String(column.cell(row)));
}

function tableLine(line: readonly string[], widths: readonly number[]): string {
  const [name = '', ...numbers] = line;
  const nameWidth = widths[0] ?? 0;
  const first = shortened(name, nameWidth);
  const padded = first + ' '.repeat(Math.max(0, nameWidth - displayWidth(first)));
  return [padded, ...numbers.map((cell, index) => cell.padStart(widths[index + 1] ?? 0))].join(gap);
}

/** A long path keeps its end, where files of one folder differ. */
function shortened(name: string, width: number): string {
  if (displayWidth(name) <= width) return name;
  const characters = [...name];
  while (characters.length > 0 && displayWidth(characters.join('')) > width - 1) characters.shift();
  return `…${characters.join('')}`;
}

interface CountingRow extends SummaryRow {
  readonly annotations: Partial<Record<AnnotationType, number>>;
  readonly figures: Record<FigureStatus, number>;
  readonly findings: Record<Severity, number>;
}

function emptyRow(name: string): CountingRow {
  return {
    name,
    annotations: {},
    figures: { proven: 0, consistent: 0, refuted: 0, unverified: 0 },
    findings: { error: 0, warning: 0, info: 0 },
  };
}

function total(rows: readonly SummaryRow[]): SummaryRow {
  const sum = emptyRow(`${rows.length} files`);
  const types = ['drug', 'dose', 'endpoint', 'trial-id', 'figure'] as const;
  const statuses = ['proven', 'consistent', 'refuted', 'unverified'] as const;
  const severities = ['error', 'warning', 'info'] as const;
  for (const row of rows) {
    for (const type of types)
      sum.annotations[type] = (sum.annotations[type] ?? 0) + (row.annotations[type] ?? 0);
    for (const status of statuses) sum.figures[status] += row.figures[status];
    for (const severity of severities) sum.findings[severity] += row.findings[severity];
  }
  return sum;
}
