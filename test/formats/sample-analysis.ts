/** A small text and what might be found in it, made by hand: one of every type, claim, finding and proof. */
import type { Analysis, Annotation, Claim, Finding, Proof } from '../../src/core/index.js';

export const sampleText =
  'Results\r\nORR was 16% (8/49) with drug X 12 mg daily, P < 0.001. NCT01234567.\r\n';

/** The span of a quotation, which must stand in the text once. */
function at(quotation: string): { readonly start: number; readonly end: number; readonly text: string } {
  const start = sampleText.indexOf(quotation);
  return { start, end: start + quotation.length, text: quotation };
}

const annotations: readonly Annotation[] = [
  {
    id: 'endpoint:orr',
    type: 'endpoint',
    ...at('ORR'),
    by: 'recogniser:endpoint',
    concept: 'ORR',
    name: 'objective response rate',
    role: 'primary',
  },
  {
    id: 'figure:16',
    type: 'figure',
    ...at('16%'),
    by: 'recogniser:figure',
    kind: 'percentage',
    value: 16,
    unit: '%',
    printed: { value: '16' },
  },
  {
    id: 'figure:8/49',
    type: 'figure',
    ...at('8/49'),
    by: 'recogniser:figure',
    kind: 'fraction',
    count: 8,
    total: 49,
  },
  { id: 'drug:x', type: 'drug', ...at('drug X'), by: 'recogniser:drug', name: 'drug x', mention: 'code' },
  {
    id: 'dose:12',
    type: 'dose',
    ...at('12 mg'),
    by: 'recogniser:dose',
    amount: { value: 12, unit: 'mg' },
    frequency: 'QD',
    days: [1, 2],
    drug: 'drug:x',
    schedule: [{ part: 'frequency', ...at('daily') }],
  },
  {
    id: 'figure:p',
    type: 'figure',
    ...at('P < 0.001'),
    by: 'recogniser:figure',
    kind: 'p-value',
    value: 0.001,
    comparator: '<',
  },
  {
    id: 'trial-id:nct',
    type: 'trial-id',
    ...at('NCT01234567'),
    by: 'recogniser:trial-id',
    registry: 'ClinicalTrials.gov',
    value: 'NCT01234567',
    valid: true,
  },
];

const claims: readonly Claim[] = [
  {
    id: 'result:1',
    kind: 'result',
    start: at('ORR').start,
    end: at('8/49').end,
    label: 'ORR 16 % (8/49)',
    parts: [
      { role: 'endpoint', annotation: 'endpoint:orr', stated: true },
      { role: 'percentage', annotation: 'figure:16', stated: true },
      { role: 'fraction', annotation: 'figure:8/49', stated: true },
    ],
    from: ['endpoint:orr', 'figure:16', 'figure:8/49'],
    endpoint: 'ORR',
    qualifiers: [],
    background: false,
    record: 0,
  },
];

const findings: readonly Finding[] = [
  {
    rule: 'made-up-rule',
    severity: 'error',
    start: at('P < 0.001').start,
    end: at('P < 0.001').end,
    message: 'No test gives \u001b[2J less than 0.003.',
    related: [{ start: at('8/49').start, end: at('8/49').end, message: 'the counts\nare here' }],
    evidence: { smallest: 0.003, method: 'Fisher', counts: [8, 49] },
    fixes: [{ title: 'Write 0.003', edits: [{ ...at('0.001'), text: '0.003' }] }],
    accuses: ['figure:p'],
  },
  {
    rule: 'other-rule',
    severity: 'info',
    start: at('NCT01234567').start,
    end: at('NCT01234567').end,
    message: 'Worth a look.',
    related: [],
    evidence: {},
    fixes: [],
    accuses: ['trial-id:nct'],
  },
];

const proofs: readonly Proof[] = [
  {
    rule: 'made-up-rule',
    strength: 'proven',
    figures: ['figure:16', 'figure:8/49'],
    message: '8/49 = 16.3 %, printed as 16 %',
  },
];

export const sampleAnalysis: Analysis = {
  document: {
    text: sampleText,
    blocks: [{ index: 0, start: 0, end: sampleText.length }],
    sentences: [{ block: 0, about: 'this-trial', start: 9, end: sampleText.length }],
    sections: [
      {
        kind: 'results',
        title: 'Results',
        level: 1,
        start: 0,
        end: sampleText.length,
        heading: { start: 0, end: 7 },
      },
    ],
    records: [{ index: 0, start: 0, end: sampleText.length }],
    abbreviations: [
      {
        short: 'ORR',
        long: 'Results',
        shortSpan: { start: at('ORR').start, end: at('ORR').end },
        longSpan: { start: 0, end: 7 },
      },
    ],
  },
  annotations,
  suggestions: annotations,
  claims,
  relations: [],
  findings,
  proofs,
  status: new Map([
    ['figure:16', 'proven'],
    ['figure:8/49', 'proven'],
    ['figure:p', 'refuted'],
  ]),
};
