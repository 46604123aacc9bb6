/** The evidence table for spreadsheets and statistics programs: one line a row, results before dosings. */
import { type Delimiter, delimitedLine } from './delimited.js';
import type { EvidenceDosing, EvidenceResult, EvidenceTable } from './evidence-table.js';

/** The heading line. Offsets are UTF-16 code units, half-open, and say so. */
export function evidenceHeading(delimiter: Delimiter, withFile = false): string {
  const names = columns.map(({ name }) => name);
  return delimitedLine(withFile ? ['file', ...names] : names, delimiter);
}

/** The lines of one text; with a `file`, it stands in the first column. */
export function evidenceLines(table: EvidenceTable, delimiter: Delimiter, file?: string): string {
  const before = file === undefined ? [] : [file];
  const results = table.results.map((row) => columns.map(({ result }) => written(result(row))));
  const dosings = table.dosings.map((row) => columns.map(({ dosing }) => written(dosing?.(row))));
  return [...results, ...dosings].map((fields) => delimitedLine([...before, ...fields], delimiter)).join('');
}

type Value = string | number | boolean | undefined;

interface Column {
  readonly name: string;
  result(row: EvidenceResult): Value;
  /** Left out where dosings have no such thing. */
  dosing?(row: EvidenceDosing): Value;
}

const columns: readonly Column[] = [
  { name: 'type', result: () => 'result', dosing: () => 'dosing' },
  { name: 'record', result: ({ record }) => record + 1, dosing: ({ record }) => record + 1 },
  { name: 'background', result: ({ background }) => background, dosing: ({ background }) => background },
  { name: 'arm', result: ({ arm }) => arm, dosing: ({ arm }) => arm },
  { name: 'endpoint', result: ({ endpoint }) => endpoint },
  { name: 'population', result: ({ population }) => population },
  { name: 'time', result: ({ time }) => time },
  { name: 'estimate', result: ({ estimate }) => estimate },
  { name: 'interval', result: ({ interval }) => interval },
  { name: 'n_N', result: ({ counts }) => counts },
  { name: 'p', result: ({ p }) => p },
  { name: 'status', result: ({ status }) => status },
  { name: 'method', result: ({ method }) => method.join(' ') },
  { name: 'measure', result: ({ measure }) => measure },
  { name: 'value', result: ({ printed }) => printed.value },
  { name: 'unit_ucum', result: ({ unit }) => unit },
  { name: 'low', result: ({ printed }) => printed.low },
  { name: 'high', result: ({ printed }) => printed.high },
  { name: 'level_percent', result: ({ numbers }) => numbers.level },
  { name: 'count', result: ({ numbers }) => numbers.count },
  { name: 'total', result: ({ numbers }) => numbers.total },
  { name: 'drug', result: () => undefined, dosing: ({ drug }) => drug },
  { name: 'dose', result: () => undefined, dosing: ({ dose }) => dose },
  { name: 'route', result: () => undefined, dosing: ({ route }) => route },
  { name: 'schedule', result: () => undefined, dosing: ({ schedule }) => schedule },
  { name: 'text', result: ({ text }) => text, dosing: ({ text }) => text },
  { name: 'start_utf16', result: ({ start }) => start, dosing: ({ start }) => start },
  { name: 'end_utf16', result: ({ end }) => end, dosing: ({ end }) => end },
];

function written(value: Value): string {
  return value === undefined ? '' : String(value);
}
