/** Cells of events, of the time they were counted in, and of their rate: "624  5,536  11.3", "43 / 346.9" under "n / PY". */
import type { FigureKind } from '../../../../schema/annotation.js';
import { copyWith } from '../../../text/copy.js';
import type { TableCell } from '../../../text/table.js';
import type { Tokens } from '../../../text/tokens.js';
import { bare } from '../bare.js';
import { countOf } from '../counts/counted.js';
import { type FigureParts, type NumberAt, numberAt } from '../reader.js';

const PERSON_YEARS = String.raw`(?:(?:person|patient|participant|child|subject)[-\s]?years?|PYR?s?|PYEs?)`;
const TIME = new RegExp(
  String.raw`\b${PERSON_YEARS}(?: at risk| of exposure)?$|^exposure\b.*\b${PERSON_YEARS}`,
  'i',
);
const RATE = /\b(?:rates?|incidence|IR|EAIR|EAER)$/i;
const EVENTS = /\b(?:events?|cases|episodes)$/i;
const PER = new RegExp(String.raw`\bper\s(\d[\d, ]*)\s?${PERSON_YEARS}`, 'i');
const EVENTS_OVER_TIME = new RegExp(String.raw`\bn\s?/\s?${PERSON_YEARS}`, 'i');

/** What a number alone in a cell is, where its column or row tells of person-time; its end is that of the digits. */
export function personTimeCell(number: NumberAt, { head, label, title }: TableCell): FigureParts | undefined {
  if (TIME.test(head) || TIME.test(label)) return ofKind(number, 'quantity', 'a{person}');
  const per = PER.exec(head)?.[1] ?? PER.exec(label)?.[1] ?? PER.exec(title)?.[1];
  if (per === undefined) return undefined;
  if (RATE.test(head)) return ofKind(number, 'rate', `/(${per.replace(/\D/g, '')}.a)`);
  return EVENTS.test(head) && !number.printed.includes('.') ? countOf(number, 'count', 'events') : undefined;
}

function ofKind(number: NumberAt, kind: FigureKind, unit: string): FigureParts {
  return copyWith(bare(number, kind), { unit });
}

/** "43 / 346.9": events and their time in one cell. */
export function eventsOverTime(
  tokens: Tokens,
  events: NumberAt,
  { label, head }: TableCell,
): readonly FigureParts[] | undefined {
  if (!tokens.isSymbol(events.end, '/') || events.printed.includes('.')) return undefined;
  if (!EVENTS_OVER_TIME.test(label) && !EVENTS_OVER_TIME.test(head)) return undefined;
  const time = numberAt(tokens, events.end + 1);
  return time && [countOf(events, 'count', 'events'), ofKind(time, 'quantity', 'a{person}')];
}
