/** Analyses made by hand: a text, and what is said to stand where, so that views are tested without the engine. */
import type {
  Analysis,
  Annotation,
  Claim,
  Dose,
  Drug,
  Endpoint,
  Figure,
  Finding,
  TrialId,
} from '../../src/core/index.js';
import type { Translate } from '../../src/editor/translate.js';

/** Fills the places of a message, as the editor does where there is no translation. */
export const untranslated: Translate = (message, ...values) =>
  message.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)]));

export function analysisOf(text: string, parts: Partial<Omit<Analysis, 'document'>> = {}): Analysis {
  return {
    document: { text, blocks: [], sentences: [], sections: [], records: [], abbreviations: [] },
    annotations: [],
    suggestions: [],
    claims: [],
    relations: [],
    findings: [],
    proofs: [],
    status: new Map(),
    ...parts,
  };
}

/** The place of the nth time (from 0) that `words` stand in the text. */
export function place(text: string, words: string, nth = 0): { start: number; end: number; text: string } {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length, text: words };
}

function base<T extends Annotation['type']>(text: string, type: T, words: string, nth: number) {
  const where = place(text, words, nth);
  return { ...where, id: `${type}-${where.start}`, type, by: `recogniser:${type}` };
}

export function drug(text: string, words: string, more: Partial<Drug> = {}, nth = 0): Drug {
  return { ...base(text, 'drug', words, nth), name: words.toLowerCase(), mention: 'generic', ...more };
}

export function dose(text: string, words: string, more: Partial<Dose> = {}, nth = 0): Dose {
  return { ...base(text, 'dose', words, nth), amount: { value: 8, unit: 'mg' }, ...more };
}

export function endpoint(text: string, words: string, more: Partial<Endpoint> = {}, nth = 0): Endpoint {
  return { ...base(text, 'endpoint', words, nth), concept: words, name: words, ...more };
}

export function figure(text: string, words: string, more: Partial<Figure> = {}, nth = 0): Figure {
  return { ...base(text, 'figure', words, nth), kind: 'percentage', ...more };
}

export function trialId(text: string, words: string, more: Partial<TrialId> = {}, nth = 0): TrialId {
  return {
    ...base(text, 'trial-id', words, nth),
    registry: 'ClinicalTrials.gov',
    value: words,
    valid: true,
    ...more,
  };
}

export function claim(text: string, words: string, more: Partial<Claim> = {}): Claim {
  const { start, end } = place(text, words);
  return {
    id: `claim-${start}`,
    kind: 'result',
    start,
    end,
    label: words,
    parts: [],
    from: [],
    qualifiers: [],
    background: false,
    record: 0,
    ...more,
  };
}

export function finding(text: string, words: string, more: Partial<Finding> = {}): Finding {
  const { start, end } = place(text, words);
  return {
    rule: 'percent-mismatch',
    severity: 'error',
    start,
    end,
    message: 'It does not add up.',
    related: [],
    evidence: {},
    fixes: [],
    accuses: [],
    ...more,
  };
}
