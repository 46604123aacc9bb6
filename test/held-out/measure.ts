/**
 * How well the texts kept apart are read: `npm run measure`.
 *
 *   npm run measure -- --misses endpoint     the marks that were not found, with the words around them
 *   npm run measure -- --extras dose         the annotations that no mark confirms
 *   npm run measure -- --kinds sample-size   the marks that were found as another kind of their family
 *   npm run measure -- --alarms              the findings above info, all of them false
 *   npm run measure -- --infos               the findings that ask for a look
 *
 * Each may be asked of one batch alone: `--batch NAME`, before or after the rest.
 */
import { parseArgs } from 'node:util';
import type { Span } from '../../src/schema/annotation.js';
import type { MarkedText } from './marked-text.js';
import { type Alarm, type Reading, readHeldOut } from './reading.js';
import {
  precision,
  recall,
  rowOfAnnotation,
  rowOfMark,
  type Score,
  scoreRows,
  scoreTypes,
  typeRows,
} from './score.js';

// Whoever reads only the head of the tables closes the pipe; that is no failure.
process.stdout.on('error', () => process.exit(0));

const { values: wanted, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    batch: { type: 'string' },
    misses: { type: 'boolean' },
    kinds: { type: 'boolean' },
    extras: { type: 'boolean' },
    alarms: { type: 'boolean' },
    infos: { type: 'boolean' },
  },
});
const [wantedRow] = positionals;
const reading = readHeldOut(wanted.batch);

if (wanted.misses) printMisses(reading, wantedRow);
else if (wanted.kinds) printKinds(reading, wantedRow);
else if (wanted.extras) printExtras(reading, wantedRow);
else if (wanted.alarms) printFindings(reading.alarms);
else if (wanted.infos) printFindings(reading.infos);
else printTables(reading);

function printTables({ comparisons, alarms, infos, resultFigures }: Reading): void {
  const rows = scoreRows(comparisons);
  print(`${comparisons.length} texts\n`);
  print(head('by type', 'marks', 'found', 'recall', 'extra', 'precis.', 'exact', 'kind'));
  for (const [type, score] of scoreTypes(rows)) print(scoreLine(type, score));
  print('');
  print(head('by row', 'marks', 'found', 'recall', 'extra', 'precis.', 'exact', 'kind'));
  const figureRows = [...rows.keys()].filter((row) => !typeRows.includes(row)).sort();
  for (const row of [...typeRows, ...figureRows]) {
    const score = rows.get(row);
    if (score) print(scoreLine(row, score));
  }
  print('');
  print(head('recall/precision', 'drug', 'dose', 'endpoint', 'trial-id', 'figure'));
  for (const kind of [...new Set(comparisons.map((one) => one.text.kind))].sort()) {
    const types = scoreTypes(scoreRows(comparisons.filter((one) => one.text.kind === kind)));
    print(
      head(kind, ...[...types.values()].map((score) => `${share(recall(score))}/${share(precision(score))}`)),
    );
  }
  const { all, proven, consistent } = resultFigures;
  print(`\nfalse alarms: ${alarms.length}, infos: ${infos.length}`);
  print(
    `figures in results: ${all}, proven ${proven}, consistent ${consistent} (${percent(proven + consistent, all)})`,
  );
}

function printMisses({ comparisons }: Reading, row: string | undefined): void {
  for (const { text, wanted, judged } of comparisons) {
    for (const { mark, by } of wanted) {
      if (by || !isWanted(row, rowOfMark(mark), mark.type)) continue;
      const there = judged
        .filter(({ annotation }) => annotation.start < mark.end && mark.start < annotation.end)
        .map(({ annotation }) => rowOfAnnotation(annotation));
      print(
        `${context(text, mark)}  ${rowOfMark(mark)}${there.length > 0 ? `, read as ${there.join(', ')}` : ''}`,
      );
    }
  }
}

function printKinds({ comparisons }: Reading, row: string | undefined): void {
  for (const { text, wanted } of comparisons) {
    for (const { mark, by } of wanted) {
      if (by === undefined || !isWanted(row, rowOfMark(mark), mark.type)) continue;
      const read = rowOfAnnotation(by);
      if (read !== rowOfMark(mark)) print(`${context(text, mark)}  ${rowOfMark(mark)}, read as ${read}`);
    }
  }
}

function printExtras({ comparisons }: Reading, row: string | undefined): void {
  for (const { text, judged } of comparisons) {
    for (const { annotation, verdict } of judged) {
      if (verdict !== 'extra' || !isWanted(row, rowOfAnnotation(annotation), annotation.type)) continue;
      const there = text.marks
        .filter((mark) => mark.start < annotation.end && annotation.start < mark.end)
        .map(rowOfMark);
      const marked = there.length > 0 ? `, marked ${there.join(', ')}` : '';
      print(`${context(text, annotation)}  ${rowOfAnnotation(annotation)}${marked}`);
    }
  }
}

function printFindings(findings: readonly Alarm[]): void {
  for (const { text, finding } of findings) {
    print(`${context(text, finding)}  ${finding.rule} (${finding.severity}): ${finding.message}`);
  }
}

/** `row` names a row of the tables or a whole type; without it, all are wanted. */
function isWanted(row: string | undefined, ...names: readonly string[]): boolean {
  return row === undefined || names.includes(row);
}

function context({ name, text }: MarkedText, { start, end }: Span): string {
  const around = `${text.slice(Math.max(0, start - 40), start)}‹${text.slice(start, end)}›${text.slice(end, end + 30)}`;
  return `${name}: ${around.replaceAll('\n', ' ')}`;
}

function scoreLine(name: string, score: Score): string {
  return head(
    name,
    String(score.marks),
    String(score.found),
    share(recall(score)),
    String(score.extra),
    share(precision(score)),
    percent(score.exact, score.found),
    percent(score.sameKind, score.found),
  );
}

function head(name: string, ...cells: readonly string[]): string {
  return [name.padEnd(22), ...cells.map((cell) => cell.padStart(12))].join('');
}

function share(value: number): string {
  return value.toFixed(3);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${Math.round((100 * part) / whole)}%`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
