/** The columns of both tables. */
import type { EvidenceDosing, EvidenceResult } from '../../formats/evidence-table.js';
import type { Labels } from '../features/evidence-table/messages.js';
import type { DosingColumn, ResultColumn } from '../features/evidence-table/view.js';
import { element } from './elements.js';
import type { SheetColumn } from './sheet.js';

export function resultColumns(
  labels: Labels,
  severalRecords: boolean,
): SheetColumn<EvidenceResult, ResultColumn>[] {
  return [
    plain('endpoint', ({ endpoint }) => endpoint),
    plain('arm', ({ arm }) => arm),
    plain('population', ({ population }) => population),
    plain('time', ({ time }) => time),
    plain('estimate', ({ estimate }) => estimate, true),
    plain('interval', ({ interval }) => interval, true),
    plain('counts', ({ counts }) => counts, true),
    // "< 0.001" is one number, also where the table is narrow.
    plain('p', ({ p }) => p.replaceAll(' ', '\u00a0'), true),
    {
      column: 'status',
      text: ({ status }) => status,
      cell: (row) => ({ content: [statusMark(row, labels)], title: statusInFull(row, labels) }),
    },
    ...(severalRecords ? [plain<EvidenceResult, 'record'>('record', recordNumber, true)] : []),
  ];
}

export function dosingColumns(severalRecords: boolean): SheetColumn<EvidenceDosing, DosingColumn>[] {
  return [
    plain('drug', ({ drug }) => drug),
    plain('dose', ({ dose }) => dose, true),
    plain('route', ({ route }) => route),
    plain('schedule', ({ schedule }) => schedule),
    plain('arm', ({ arm }) => arm),
    ...(severalRecords ? [plain<EvidenceDosing, 'record'>('record', recordNumber, true)] : []),
  ];
}

function plain<R, C extends string>(column: C, text: (row: R) => string, right = false): SheetColumn<R, C> {
  return { column, text, cell: (row) => ({ content: [text(row)] }), right };
}

function recordNumber({ record }: { readonly record: number }): string {
  return String(record + 1);
}

/** The shapes of the marks in the forest plot. */
export const marks = { refuted: '✕', unverified: '○', consistent: '■', proven: '■' } as const;

function statusMark({ status }: EvidenceResult, labels: Labels): Node {
  return element(
    'span',
    { class: `status ${status}` },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, marks[status]),
    element('span', { class: 'word' }, labels.status[status]),
  );
}

/** "Estimate: Proven, p: Unverified". */
function statusInFull({ statusOf }: EvidenceResult, labels: Labels): string {
  const parts = ['estimate', 'interval', 'counts', 'p'] as const;
  return parts
    .flatMap((part) => {
      const status = statusOf[part];
      return status === undefined ? [] : [`${labels.parts[part]}: ${labels.status[status]}`];
    })
    .join(', ');
}
