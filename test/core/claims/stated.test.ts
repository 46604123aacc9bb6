/** What people said of single annotations: claims, findings and proofs are made of the text as people have it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Annotation,
  createEngine,
  type Said,
  type SaidAnnotation,
  type SaidRelation,
} from '../../../src/core/index.js';
import { buildExportDocument } from '../../../src/formats/export-json.js';

const engine = createEngine();
const by = 'person:Nadia';

function spanOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** Nadia's word on the annotation at some words; without a value there is none. */
function said(text: string, words: string, instead: string, value?: Record<string, unknown>): SaidAnnotation {
  const span = spanOf(text, words);
  const stated =
    value === undefined
      ? undefined
      : ({
          type: instead,
          ...value,
          ...span,
          id: `${value.type ?? instead}:${span.start}-${span.end}`,
          text: words,
          by,
        } as unknown as Annotation);
  return { kind: 'annotation', span, instead, stated, confirms: false };
}

function related(text: string, kind: SaidRelation['kind'], part: string, other: string): SaidRelation {
  return { kind, verdict: 'related', span: spanOf(text, part), other: spanOf(text, other), by };
}

const rules = (text: string, ...words: readonly Said[]) =>
  engine.analyse(text, words).findings.map(({ rule }) => rule);

function claims(text: string, words: readonly Said[], kind: string): readonly string[] {
  const { annotations, claims } = engine.analyse(text, words);
  const texts = new Map(annotations.map((one) => [one.id, one.text]));
  return claims
    .filter((claim) => claim.kind === kind)
    .map(({ parts }) => parts.map(({ role, annotation }) => `${role} ${texts.get(annotation)}`).join(', '));
}

describe('annotations that people added', () => {
  const text =
    'Median PFS was 7.2 months (95% CI 5.1 to 9.4) in all. The limits in print are 8.1 through nine point four.';
  const words = '8.1 through nine point four';
  const added = said(text, words, 'figure', { kind: 'interval', low: 8.1, high: 9.4, level: 95 });

  it('stand among the others in the order of the text, and are exported with their maker', async () => {
    const analysis = engine.analyse(text, [added]);
    const own = analysis.annotations.find((one) => one.by === by);
    assert.equal(own?.text, words);
    assert.ok(analysis.status.has(own.id));
    assert.ok(!analysis.suggestions.includes(own));
    const { annotations } = buildExportDocument({ name: 'a', analysis, sha256: 'a'.repeat(64) });
    assert.deepEqual(
      annotations.filter((one) => one.by === by).map((one) => one.text),
      [words],
    );
  });

  it('an interval can be given to a result, which is then held against it', () => {
    assert.ok(!rules(text, added).includes('estimate-outside-interval'));
    const given = related(text, 'interval-of-estimate', words, '7.2 months');
    assert.ok(rules(text, added, given).includes('estimate-outside-interval'));
  });

  it('a dose can be given to a drug', () => {
    const dosed = 'Patients received docetaxel. Anlotinib followed: half a vial each morning.';
    const words = 'half a vial';
    const dose = said(dosed, words, 'dose', { amount: { value: 12, unit: 'mg' } });
    const given = related(dosed, 'dose-of-drug', words, 'docetaxel');
    assert.notDeepEqual(claims(dosed, [dose], 'dosing'), ['drug docetaxel, dose half a vial']);
    assert.deepEqual(claims(dosed, [dose, given], 'dosing'), ['drug docetaxel, dose half a vial']);
  });
});

describe('annotations that people rejected or changed', () => {
  const text = 'The objective response rate was 47.3% (27/61).';

  it('one that is rejected is held against nothing, and stays a suggestion', () => {
    assert.deepEqual(rules(text), ['percent-mismatch']);
    const gone = said(text, '27/61', 'figure');
    assert.deepEqual(rules(text, gone), []);
    const { annotations, suggestions } = engine.analyse(text, [gone]);
    assert.ok(suggestions.some((one) => one.text === '27/61'));
    assert.ok(!annotations.some((one) => one.text === '27/61'));
  });

  it('one that is changed is checked with its new value, also where its type is another', () => {
    const other = said(text, '27/61', 'figure', {
      type: 'date',
      value: '1961',
      precision: 'year',
    });
    assert.deepEqual(rules(text, other), []);
    assert.deepEqual(
      rules(text, other, said(text, '27/61', 'figure', { kind: 'fraction', count: 26, total: 55 })),
      [],
    );
  });

  it('the dose of a rejected drug stands alone, and a changed dose stays at its drug', () => {
    const dosed = 'Patients received anlotinib 12 mg daily.';
    assert.deepEqual(claims(dosed, [], 'dosing'), ['drug anlotinib, dose 12 mg']);
    const dose = said(dosed, '12 mg', 'dose', { amount: { value: 12, unit: 'g' } });
    assert.deepEqual(claims(dosed, [dose], 'dosing'), ['drug anlotinib, dose 12 mg']);
    const analysis = engine.analyse(dosed, [dose, said(dosed, 'anlotinib', 'drug')]);
    assert.ok(!analysis.annotations.some((one) => one.type === 'dose' && one.drug !== undefined));
    buildExportDocument({ name: 'a', analysis, sha256: 'a'.repeat(64) });
  });

  it('one that is found right stays as it was found, and stands where it is no longer found', () => {
    const right = {
      ...said(text, '27/61', 'figure', { kind: 'fraction', count: 27, total: 61 }),
      confirms: true,
    };
    assert.deepEqual(engine.analyse(text, [right]).annotations, engine.analyse(text).annotations);
    const lost = {
      ...said(text, 'objective', 'population', { aspect: 'people', value: 'x' }),
      confirms: true,
    };
    assert.ok(engine.analyse(text, [lost]).annotations.some((one) => one.text === 'objective'));
  });
});

describe('whatever people say of annotations', () => {
  const text =
    'Of 61 patients randomised 2:1, 41 received anlotinib 12 mg daily. The ORR was 47.3% (27/61; 95% CI 35.1 to 59.2; P = .03).';
  const kinds = ['figure', 'dose', 'drug', 'endpoint', 'population'];
  const values: Record<string, Record<string, unknown>> = {
    figure: { kind: 'count', value: 3 },
    dose: { amount: { value: 1, unit: 'mg' } },
    drug: { name: 'x', mention: 'generic' },
    endpoint: { concept: 'OS', name: 'overall survival' },
    population: { aspect: 'people', value: 'x' },
  };
  const saying = fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 }), fc.constantFrom(...kinds), fc.boolean())
    .map(([start, length, type, is]): SaidAnnotation => {
      const end = Math.min(text.length, start + length);
      const id = `${type}:${start}-${end}`;
      const place = { start, end, id, text: text.slice(start, end), by };
      const stated = is ? ({ type, ...values[type], ...place } as unknown as Annotation) : undefined;
      return { kind: 'annotation', span: { start, end }, instead: type, stated, confirms: false };
    });
  const onFound = fc.constantFrom(...engine.analyse(text).annotations).map(
    ({ type, start, end }): SaidAnnotation => ({
      kind: 'annotation',
      span: { start, end },
      instead: type,
      stated: undefined,
      confirms: false,
    }),
  );

  it('the analysis holds together, and a session gives what a fresh reading gives', () => {
    const session = engine.open(text);
    fc.assert(
      fc.property(fc.array(fc.oneof(saying, onFound), { maxLength: 8 }), (words) => {
        const analysis = session.analysis(words);
        assert.deepEqual(analysis, engine.analyse(text, words));
        buildExportDocument({ name: 'a', analysis, sha256: 'a'.repeat(64) });
        assert.deepEqual(analysis.suggestions.length, session.analysis().annotations.length);
      }),
      { numRuns: 60 },
    );
  });
});
