/** What people said of arms, kinds, steps and responses: the claims follow it, and the checks follow the claims. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createEngine,
  pairsOf,
  partnersOf,
  type RelationKind,
  relationKindsOf,
  type SaidRelation,
} from '../../../src/core/index.js';
import { buildExportDocument } from '../../../src/formats/export-json.js';

const engine = createEngine();

function said(
  text: string,
  verdict: 'related' | 'cut',
  kind: RelationKind,
  part: string,
  other: string,
): SaidRelation {
  const span = (words: string) => {
    const start = text.indexOf(words);
    assert.ok(start >= 0, `"${words}" is not in the text`);
    return { start, end: start + words.length };
  };
  return { kind, verdict, span: span(part), other: span(other), by: 'person:Nadia' };
}

/** The claims of a kind: their labels, and behind them what a person gave. */
function claims(text: string, relations: readonly SaidRelation[], kind: string): readonly string[] {
  const { annotations, claims: all } = engine.analyse(text, relations);
  const words = new Map(annotations.map((one) => [one.id, one.text]));
  return all
    .filter((claim) => claim.kind === kind)
    .map(({ label, parts }) => {
      const given = parts.flatMap((part) => (part.given === undefined ? [] : [words.get(part.annotation)]));
      return given.length === 0 ? label : `${label} (given: ${given.join(', ')})`;
    });
}

const rules = (text: string, ...relations: readonly SaidRelation[]) =>
  engine
    .analyse(text, relations)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule);

function pairs(text: string, words: string) {
  const analysis = engine.analyse(text);
  const one = analysis.annotations.find((each) => each.text === words);
  assert.ok(one, words);
  const inWords = (all: ReturnType<typeof pairsOf> | ReturnType<typeof partnersOf>) =>
    all.map(({ kind, part, other }) => `${kind}: ${part.text} > ${other.text}`);
  return { held: inWords(pairsOf(analysis, one)), offered: inWords(partnersOf(analysis, one)) };
}

describe('relations that people gave: arms of a total', () => {
  const text = 'A total of 210 patients were randomly assigned to surgery (n=105) or bracing (n=97).';

  it('an arm that is cut leaves its total, which the others no longer make up', () => {
    assert.deepEqual(rules(text), ['arm-sizes-mismatch']);
    assert.deepEqual(claims(text, [], 'allocation'), ['210 patients: 105 surgery, 97 bracing']);
    const cut = said(text, 'cut', 'part-of-total', 'n=97', '210');
    assert.deepEqual(claims(text, [cut], 'allocation'), ['210 patients: 105 surgery']);
    assert.deepEqual(rules(text, cut), []);
    assert.ok(pairs(text, 'n=97').held.includes('part-of-total: n=97 > 210'));
  });

  it('an arm that is given joins its total, and is added up with the others', () => {
    const three =
      'We randomised 210 patients to surgery (n=70), bracing (n=70), or observation. The latter were 80 people.';
    assert.deepEqual(rules(three), []);
    const found = engine.analyse(three).annotations.find((one) => one.text.startsWith('80'));
    assert.ok(found);
    const given = said(three, 'related', 'part-of-total', found.text, '210');
    assert.match(
      claims(three, [given], 'allocation')[0] ?? '',
      /^210 patients: 70 surgery, 70 bracing, 80.* \(given: 80/,
    );
    assert.deepEqual(rules(three, given), ['arm-sizes-mismatch']);
  });

  it('a total with arms that only a person sees makes a split of them', () => {
    const apart =
      'In all 210 patients took part. Of the elder 60 patients were treated, of the younger 170 patients.';
    const analysis = engine.analyse(apart);
    const [total, one, other] = ['210', '60', '170'].map(
      (number) => analysis.annotations.find(({ text: words }) => words.startsWith(number))?.text,
    );
    assert.ok(total && one && other);
    const relations = [
      said(apart, 'related', 'part-of-total', one, total),
      said(apart, 'related', 'part-of-total', other, total),
    ];
    assert.ok(
      claims(apart, relations, 'allocation').some((label) => label.startsWith('210 patients: 60, 170')),
    );
    assert.deepEqual(rules(apart, ...relations.slice(0, 1)), rules(apart));
    assert.ok(rules(apart, ...relations).includes('arm-sizes-mismatch'));
  });
});

describe('relations that people gave: kinds and steps', () => {
  it('kinds that are cut from their total are no breakdown of it', () => {
    const text = 'We studied 80 patients (33 men and 42 women).';
    const [finding] = rules(text);
    assert.ok(finding);
    const cut = said(text, 'cut', 'part-of-total', '42', '80');
    assert.deepEqual(claims(text, [cut], 'breakdown'), []);
    assert.ok(!rules(text, cut).includes(finding));
  });

  it('a step that is cut leaves its flow', () => {
    const text = 'Of 53 screened patients, 46 completed the study.';
    assert.deepEqual(claims(text, [], 'enrolment'), ['screened 53, completed 46']);
    assert.ok(pairs(text, '46').held.includes('step-of-flow: 46 > 53'));
    const cut = said(text, 'cut', 'step-of-flow', '46', '53');
    assert.deepEqual(claims(text, [cut], 'enrolment'), ['screened 53']);
  });
});

describe('relations that people gave: responses', () => {
  const text =
    'CR was seen in 8%; the ORR was 35%. Later 47%, as was said above of the group as a whole, kept a partial response.';

  it('a figure that is given to a category joins the breakdown, which is then added up', () => {
    assert.deepEqual(claims(text, [], 'response'), ['CR 8%, ORR 35%']);
    assert.deepEqual(rules(text), []);
    const given = said(text, 'related', 'result-of-endpoint', '47%', 'partial response');
    assert.deepEqual(claims(text, [given], 'response'), ['CR 8%, PR 47%, ORR 35% (given: 47%)']);
    assert.ok(rules(text, given).length > 0, '8 and 47 are more than 35');
  });

  it('one that is given to another category leaves its own', () => {
    const given = said(text, 'related', 'result-of-endpoint', '8%', 'partial response');
    assert.deepEqual(claims(text, [given], 'response'), ['PR 8%, ORR 35% (given: 8%)']);
  });

  it('people whom a response is out of can be cut from it', () => {
    const held = pairs('Of 40 evaluable patients, 3 (7.5%) had CR and 11 (27.5%) had PR.', '7.5%').held;
    assert.ok(held.includes('denominator-of-share: 40 > 7.5%'));
  });
});

describe('whatever people say of numbers of people', () => {
  const text =
    'Of 250 screened patients, 210 were randomised to surgery (n=105) or bracing (n=105). In the end 190 completed. Of them 100 were men and 90 women. Of 40 evaluable patients, 3 had CR, 11 PR; the ORR was 35%.';
  const analysis = engine.analyse(text);
  const possible = analysis.annotations.flatMap((part) =>
    analysis.annotations.flatMap((other) =>
      part === other
        ? []
        : relationKindsOf(part, other).map((kind) => ({ kind, span: part, other, by: 'person:Nadia' })),
    ),
  );
  const saying = fc
    .tuple(fc.constantFrom(...possible), fc.constantFrom('related' as const, 'cut' as const))
    .map(([pair, verdict]): SaidRelation => ({ ...pair, verdict }));

  it('the analysis holds together', () => {
    fc.assert(
      fc.property(fc.array(saying, { minLength: 1, maxLength: 6 }), (relations) => {
        const now = engine.analyse(text, relations);
        buildExportDocument({ name: 'a', analysis: now, sha256: 'a'.repeat(64) });
        for (const claim of now.claims) {
          assert.ok(claim.parts.length > 0 && claim.label !== '');
          const sizes = claim.parts.filter(({ role }) => role === 'arm-size').length;
          if (claim.kind === 'allocation' && claim.arms !== undefined) assert.equal(claim.arms.length, sizes);
        }
      }),
      { numRuns: 80 },
    );
  });
});
