/** Canonical names of classes that are named by their target. */
import type { DrugEntry } from '../../lexicon/drugs.js';
import type { Tokens } from '../../text/tokens.js';

/** Classes that take their target in front: "EGFR-TKIs", "VEGFR tyrosine kinase inhibitor", "PD-1 monoclonal antibody". */
export function takesTarget({ name }: DrugEntry): boolean {
  return (
    name === 'tyrosine kinase inhibitor' || name === 'kinase inhibitor' || name === 'monoclonal antibody'
  );
}

/** "anti-PD-1 drugs" is the class "anti-PD-1"; "anti-PD-L1 antibodies" the class "anti-PD-L1 antibody". */
export function className(tokens: Tokens, from: number, to: number): string {
  const text = spaced(tokens.text.slice(tokens.startOf(from), tokens.endOf(to - 1)));
  return text
    .replace(/ (?:drugs?|agents?)$/, '')
    .replace(/bodies$/, 'body')
    .replace(/(inhibitor|mAb)s$/, '$1');
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** "PD-1/PD-L1 inhibitor": the target in tokens [start, head) as printed, and the word of its class. */
export function targetName(tokens: Tokens, start: number, head: number, word: string): string {
  const last = tokens.isDash(head - 1) ? head - 2 : head - 1;
  return `${spaced(tokens.text.slice(tokens.startOf(start), tokens.endOf(last)))} ${word}`;
}
