/**
 * Endpoints by the line: what trials of every field measure, each with what it stands for.
 *
 * An entry is "name; name [SHORT, SHORT]; name = What they measure." and may go on over indented lines. Each name is an
 * endpoint of its own; names that are measured in one way share the sentence. A heading "# scale", or "# scale harm"
 * for unwanted events, holds for the entries below it.
 */
import type { EndpointScale } from './endpoint-row.js';
import { bodyTerms } from './endpoint-terms-body.js';
import { harmTerms } from './endpoint-terms-harms.js';
import { laboratoryTerms } from './endpoint-terms-laboratory.js';
import { mindTerms } from './endpoint-terms-mind.js';
import { organTerms } from './endpoint-terms-organs.js';
import { surgeryTerms } from './endpoint-terms-surgery.js';

export interface EndpointTerm {
  /** Full name, in British spelling where that differs; the short form where it has no other name. */
  readonly name: string;
  readonly short: readonly string[];
  readonly scale: EndpointScale;
  /** What it measures, in one sentence. */
  readonly measures: string;
  /** True for unwanted events. */
  readonly isHarm: boolean;
}

const SOURCES: readonly string[] = [
  harmTerms,
  laboratoryTerms,
  organTerms,
  surgeryTerms,
  mindTerms,
  bodyTerms,
];
const SCALES: readonly EndpointScale[] = ['proportion', 'time-to-event', 'score', 'count', 'other'];

/** Every term, in the order of the files. */
export function* endpointTerms(): Generator<EndpointTerm> {
  for (const source of SOURCES) {
    let scale: EndpointScale = 'other';
    let isHarm = false;
    for (const line of source.replaceAll('\n  ', ' ').split('\n')) {
      if (line.startsWith('# ')) {
        const [named, kind] = line.slice(2).split(' ');
        scale = SCALES.find((known) => known === named) ?? 'other';
        isHarm = kind === 'harm';
        continue;
      }
      const equals = line.lastIndexOf(' = ');
      if (equals < 0) continue;
      const measures = line.slice(equals + 3);
      for (const item of line.slice(0, equals).split('; ')) {
        const { name, short } = readName(item);
        yield { name, short, scale, measures, isHarm };
      }
    }
  }
}

/** "creatine kinase [CK]", "[SLEDAI]", "range of motion". */
function readName(item: string): { readonly name: string; readonly short: readonly string[] } {
  const open = item.indexOf('[');
  if (open < 0) return { name: item, short: [] };
  const short = item.slice(open + 1, -1).split(', ');
  return { name: item.slice(0, open).trim() || (short[0] ?? item), short };
}
