/** What people said of pairs of annotations: claims follow it, and checks and proofs follow the claims. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createEngine,
  pairsOf,
  type RelationKind,
  relationKindsOf,
  type SaidRelation,
} from '../../../src/core/index.js';
import { buildExportDocument } from '../../../src/formats/export-json.js';

const engine = createEngine();

/** "Nadia said that `part` is … of `other`", or that it is not; `nth` (from 0) of equal words. */
function said(
  text: string,
  verdict: 'related' | 'cut',
  kind: RelationKind,
  [part, other]: readonly [string, string],
  [nthPart, nthOther]: readonly [number, number] = [0, 0],
): SaidRelation {
  const span = (words: string, nth: number) => {
    let start = text.indexOf(words);
    for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
    assert.ok(start >= 0, `"${words}" is not in the text`);
    return { start, end: start + words.length };
  };
  return { kind, verdict, span: span(part, nthPart), other: span(other, nthOther), by: 'person:Nadia' };
}

/** Each claim of a kind as one line: its parts, "?" behind inferred and "!" behind given roles. */
function claims(text: string, relations: readonly SaidRelation[], kind = 'result'): readonly string[] {
  const analysis = engine.analyse(text, relations);
  const words = new Map(analysis.annotations.map((one) => [one.id, one.text]));
  return analysis.claims
    .filter((claim) => claim.kind === kind)
    .map(({ parts }) =>
      parts
        .map(({ role, annotation, stated, given }) => {
          assert.ok(given === undefined || (stated && given === 'person:Nadia'));
          return `${role}${stated ? '' : '?'}${given === undefined ? '' : '!'} ${words.get(annotation)}`;
        })
        .join(', '),
    );
}

function rules(text: string, relations: readonly SaidRelation[] = []): readonly string[] {
  return engine.analyse(text, relations).findings.map(({ rule }) => rule);
}

describe('relations that people gave: doses', () => {
  const text = 'Patients received anlotinib with docetaxel, the former at 12 mg daily.';

  it('a dose goes to the drug it was given, and the claim says who gave it', () => {
    const given = said(text, 'related', 'dose-of-drug', ['12 mg', 'anlotinib']);
    assert.deepEqual(claims(text, [given], 'dosing'), ['drug! anlotinib, dose 12 mg']);
    const { annotations } = engine.analyse(text, [given]);
    const dose = annotations.find(({ type }) => type === 'dose');
    assert.equal(dose?.type === 'dose' && dose.drug, 'drug:18-27');
  });

  it('a dose leaves the drug from which it was cut', () => {
    const plain = 'Patients received anlotinib 12 mg daily.';
    assert.deepEqual(claims(plain, [], 'dosing'), ['drug anlotinib, dose 12 mg']);
    const cut = said(plain, 'cut', 'dose-of-drug', ['12 mg', 'anlotinib']);
    assert.deepEqual(claims(plain, [cut], 'dosing'), ['dose 12 mg']);
  });

  it('of two words on one pair the later holds, and of two drugs the one given last', () => {
    const given = said(text, 'related', 'dose-of-drug', ['12 mg', 'anlotinib']);
    assert.deepEqual(claims(text, [given, { ...given, verdict: 'cut' }], 'dosing'), [
      claims(text, [{ ...given, verdict: 'cut' }], 'dosing')[0],
    ]);
    const other = said(text, 'related', 'dose-of-drug', ['12 mg', 'docetaxel']);
    assert.deepEqual(claims(text, [given, other], 'dosing'), ['drug! docetaxel, dose 12 mg']);
  });
});

describe('relations that people gave: intervals and p-values', () => {
  const wrong = 'Median PFS was 7.2 months (95% CI 8.1 to 9.4) in all patients.';

  it('an interval that was cut leaves its estimate, and the finding goes', () => {
    assert.deepEqual(claims(wrong, []), ['endpoint PFS, estimate 7.2 months, interval 95% CI 8.1 to 9.4']);
    assert.deepEqual(rules(wrong), ['estimate-outside-interval']);
    const cut = said(wrong, 'cut', 'interval-of-estimate', ['95% CI 8.1 to 9.4', '7.2 months']);
    assert.deepEqual(claims(wrong, [cut]), ['endpoint PFS, estimate 7.2 months']);
    assert.deepEqual(rules(wrong, [cut]), []);
  });

  const far =
    'Median OS was 14.0 months in those who could be followed up at any of the twelve hospitals in the region. The corresponding interval was wide (95% CI 15.2 to 19.4).';

  it('an interval of another sentence joins its estimate, and the check sees it', () => {
    assert.deepEqual(claims(far, []), ['endpoint OS, estimate 14.0 months']);
    assert.deepEqual(rules(far), []);
    const given = said(far, 'related', 'interval-of-estimate', ['95% CI 15.2 to 19.4', '14.0 months']);
    assert.deepEqual(claims(far, [given]), [
      'endpoint OS, estimate 14.0 months, interval! 95% CI 15.2 to 19.4',
    ]);
    assert.deepEqual(rules(far, [given]), ['estimate-outside-interval']);
    const claim = engine.analyse(far, [given]).claims.find(({ kind }) => kind === 'result');
    assert.equal(far.slice(claim?.start, claim?.end), 'OS was 14.0 months');
  });

  it('an interval given to one side of a contrast takes that side out of it', () => {
    const text = 'The ORR was 34% versus 20% (95% CI 15 to 26; P = .02).';
    const given = said(text, 'related', 'interval-of-estimate', ['95% CI 15 to 26', '20%']);
    assert.deepEqual(claims(text, [given]), [
      'endpoint ORR, percentage 34%, p-value P = .02',
      'endpoint ORR, percentage 20%, interval! 95% CI 15 to 26',
    ]);
  });

  it('an interval takes the place of one that was read for the same estimate', () => {
    const text = 'The HR was 0.62 (95% CI 0.75 to 0.85) in one and 0.80 (95% CI 0.45 to 0.83) in another.';
    const given = said(text, 'related', 'interval-of-estimate', ['95% CI 0.45 to 0.83', 'HR was 0.62']);
    assert.equal(claims(text, [given])[0], 'estimate HR was 0.62, interval! 95% CI 0.45 to 0.83');
  });

  it('a p-value leaves the result from which it was cut and joins the one it was given', () => {
    const text = 'Pain fell in 40% (P = .03) and nausea in 12% of the patients.';
    const cut = said(text, 'cut', 'p-value-of-result', ['P = .03', '40%']);
    assert.deepEqual(claims(text, [cut]), [
      'endpoint Pain, percentage 40%',
      'endpoint nausea, percentage 12%',
    ]);
    const given = said(text, 'related', 'p-value-of-result', ['P = .03', '12%']);
    assert.deepEqual(claims(text, [given]), [
      'endpoint Pain, percentage 40%',
      'endpoint nausea, percentage 12%, p-value! P = .03',
    ]);
  });
});

describe('relations that people gave: counts, shares and what they are out of', () => {
  it('a count that was cut from a percentage no longer goes with it', () => {
    const text = 'Of the patients, 27 of 61 (47.3%) had a response.';
    assert.deepEqual(rules(text), ['percent-mismatch']);
    const cut = said(text, 'cut', 'count-of-percentage', ['27 of 61', '47.3%']);
    assert.deepEqual(claims(text, [cut]), ['fraction 27 of 61', 'percentage 47.3%']);
    assert.deepEqual(rules(text, [cut]), []);
  });

  it('a fraction given to a percentage is checked against it, and proves it where it fits', () => {
    const text = 'It healed in 44.3% of the patients at the first visit; that was 27 of 61 patients in all.';
    const given = said(text, 'related', 'count-of-percentage', ['27 of 61', '44.3%']);
    assert.deepEqual(claims(text, []), ['percentage 44.3%', 'fraction 27 of 61']);
    assert.deepEqual(claims(text, [given]), ['percentage 44.3%, fraction! 27 of 61']);
    const before = engine.analyse(text).proofs.length;
    const { proofs, findings } = engine.analyse(text, [given]);
    assert.deepEqual(findings, []);
    assert.ok(proofs.length > before);
  });

  const shares =
    'We enrolled 120 women. A further 60 women were enrolled later. In all, 31 (51.7%) relapsed.';

  it('a share is out of the people that were given to it, and no others', () => {
    const given = said(shares, 'related', 'denominator-of-share', ['60', '51.7%']);
    assert.deepEqual(claims(shares, [given]), [
      'endpoint relapsed, count 31, percentage 51.7%, denominator! 60',
    ]);
    const wrong = said(shares, 'related', 'denominator-of-share', ['120', '51.7%']);
    assert.deepEqual(rules(shares, [given]), []);
    assert.deepEqual(rules(shares, [wrong]), ['percent-mismatch']);
  });

  it('a size that was cut from a share is not tried any more', () => {
    assert.deepEqual(claims(shares, []), [
      'endpoint relapsed, count 31, percentage 51.7%, denominator? 60, denominator? 120',
    ]);
    const cut = said(shares, 'cut', 'denominator-of-share', ['60', '51.7%']);
    assert.deepEqual(claims(shares, [cut]), [
      'endpoint relapsed, count 31, percentage 51.7%, denominator? 120',
    ]);
  });

  it('a lone count with a total is a result', () => {
    const text = 'There were 52 patients. Then 58 completed the course.';
    const given = said(text, 'related', 'denominator-of-share', ['52', '58']);
    assert.deepEqual(claims(text, [given]), []);
    const right = 'There were 60 patients. Then 58 completed the course.';
    assert.deepEqual(claims(right, [said(right, 'related', 'denominator-of-share', ['60', '58'])]), [
      'count 58, denominator! 60',
    ]);
  });
});

describe('relations that people gave: endpoints and arms', () => {
  const text = 'The ORR was read twice. Then 45% was found with nivolumab, and 30% with placebo.';

  it('a result speaks of the endpoint that it was given, and of none from which it was cut', () => {
    const given = said(text, 'related', 'result-of-endpoint', ['45%', 'ORR']);
    const [first] = claims(text, [given]);
    assert.equal(first, 'endpoint! ORR, percentage 45%');
    const plain = 'The ORR was 45%.';
    const cut = said(plain, 'cut', 'result-of-endpoint', ['45%', 'ORR']);
    assert.deepEqual(claims(plain, [cut]), ['percentage 45%']);
  });

  it('a result is of the arm whose drug it was given', () => {
    const given = said(text, 'related', 'result-of-arm', ['45%', 'placebo']);
    const [claim] = engine.analyse(text, [given]).claims.filter(({ kind }) => kind === 'result');
    assert.equal(claim?.arm, 'placebo');
    assert.deepEqual(claim?.parts.at(-1)?.given, 'person:Nadia');
    const cut = said(text, 'cut', 'result-of-arm', ['45%', 'nivolumab']);
    const [without] = engine.analyse(text, [cut]).claims.filter(({ kind }) => kind === 'result');
    assert.equal(without?.arm, undefined);
  });
});

describe('relations that people gave: what is made of results', () => {
  const text =
    'The ORR was 48% with nivolumab versus 31% with placebo. As said, 100 patients had nivolumab, and the interval was wide (95% CI 38-58).';

  it('a comparison holds what its sides were given, wherever that stands', () => {
    const given = [
      said(text, 'related', 'interval-of-estimate', ['95% CI 38-58', '48%']),
      said(text, 'related', 'denominator-of-share', ['100', '48%']),
    ];
    assert.deepEqual(claims(text, [], 'comparison'), ['endpoint ORR, percentage 48%, percentage 31%']);
    assert.deepEqual(claims(text, given, 'comparison'), [
      'endpoint ORR, percentage 48%, interval! 95% CI 38-58, denominator! 100, percentage 31%',
    ]);
  });

  it('a drug of a combination names the whole arm', () => {
    const both = 'The ORR was 48% with nivolumab plus ipilimumab and 31% with placebo.';
    const given = said(both, 'related', 'result-of-arm', ['48%', 'ipilimumab']);
    const arms = (relations: readonly SaidRelation[]) =>
      engine
        .analyse(both, relations)
        .claims.filter(({ kind }) => kind === 'result')
        .map(({ arm }) => arm)
        .toSorted();
    assert.deepEqual(arms([]), ['nivolumab + ipilimumab', 'placebo']);
    assert.deepEqual(arms([given]), arms([]));
  });
});

describe('relations that people gave: responses and harms', () => {
  it('what was cut from its endpoint takes no part in the breakdown of responses', () => {
    const text = 'Of 40 patients, 3 had a complete response and 11 had a partial response. The ORR was 45%.';
    assert.deepEqual(rules(text), ['objective-response-sum']);
    assert.deepEqual(rules(text, [said(text, 'cut', 'result-of-endpoint', ['45%', 'ORR'])]), []);
  });

  it('nor are responses out of people who were cut from their share', () => {
    const text = 'Of 40 patients, 3 had a complete response and 11 had a partial response. The ORR was 45%.';
    assert.deepEqual(rules(text, [said(text, 'cut', 'denominator-of-share', ['40', '45%'])]), []);
  });

  it('what was cut from harms is no part of them', () => {
    const text = 'Adverse events of any grade occurred in 31% and grade 3 or higher in 72% of the patients.';
    assert.deepEqual(rules(text), ['safety-nesting']);
    assert.deepEqual(rules(text, [said(text, 'cut', 'result-of-endpoint', ['72%', 'Adverse events'])]), []);
  });
});

describe('relations that people gave: any of them', () => {
  const sentences = [
    'Patients received anlotinib 12 mg daily or docetaxel 75 mg/m² every 21 days.',
    'We treated 61 patients, 30 in the first group and 31 in the second.',
    'The ORR was 44.3% (27 of 61; 95% CI 31.5-57.6) versus 20% (P = .02).',
    'Median PFS and OS were 7.2 and 14.0 months (HR 0.62; 95% CI 0.45-0.85; P=.003).',
    'Anaemia occurred in 12 (19.7%) and nausea in 9 (14.8%) with placebo.',
    'The mean was 5.2 (SD 1.2; n = 28), a 56% reduction.',
  ];
  const texts = fc.shuffledSubarray(sentences, { minLength: 2 }).map((chosen) => chosen.join(' '));
  const choices = fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 8 });

  it('leave claims that hold together, and the text as it was read', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(texts, choices, (text, chosen) => {
        const { annotations } = engine.analyse(text);
        const pairs = annotations.flatMap((part) =>
          annotations.flatMap((other) => relationKindsOf(part, other).map((kind) => ({ kind, part, other }))),
        );
        const relations = chosen.flatMap(([at, cut]): readonly SaidRelation[] => {
          const pair = pairs[at % Math.max(1, pairs.length)];
          if (pair === undefined) return [];
          const { kind, part, other } = pair;
          return [{ kind, verdict: cut ? 'cut' : 'related', span: part, other, by: 'person:Nadia' }];
        });
        const analysis = engine.analyse(text, relations);
        assert.deepEqual(
          analysis.annotations.map(({ id }) => id),
          annotations.map(({ id }) => id),
        );
        // Throws where ids are used twice or name nothing.
        buildExportDocument({ name: 'a', analysis, sha256: 'a'.repeat(64) });
        for (const { verdict, ...pair } of analysis.relations) {
          const part = annotations.find(({ id }) => id === pair.annotation);
          assert.ok(part);
          const held = pairsOf(analysis, part).some(
            ({ kind, other }) => kind === pair.kind && other.id === pair.other,
          );
          // Something else of the same result may have been related to the same.
          const isGiven = analysis.relations.some(
            (one) =>
              one.verdict === 'related' &&
              one.kind === pair.kind &&
              (one.other === pair.other || one.annotation === pair.annotation),
          );
          if (verdict === 'cut' && !isGiven) assert.ok(!held, `${text}\n${JSON.stringify(pair)}`);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('relations that people gave: the engine', () => {
  const text = 'Patients received anlotinib 12 mg daily. The ORR was 56.5% (95% CI 41.1-71.1).';
  const cut = said(text, 'cut', 'interval-of-estimate', ['95% CI 41.1-71.1', '56.5%']);

  it('says nothing else where nobody said anything, or only of what is not there', () => {
    const plain = engine.analyse(text);
    assert.deepEqual(plain.relations, []);
    assert.deepEqual(engine.analyse(text, []), plain);
    for (const astray of [
      { ...cut, span: { start: cut.span.start + 1, end: cut.span.end } },
      { ...cut, kind: 'dose-of-drug' as const },
      { ...cut, other: cut.span },
    ])
      assert.deepEqual(engine.analyse(text, [astray]), plain);
  });

  it('tells which annotations are meant, by their ids', () => {
    assert.deepEqual(engine.analyse(text, [cut]).relations, [
      {
        kind: 'interval-of-estimate',
        verdict: 'cut',
        annotation: 'figure:60-76',
        other: 'figure:53-58',
        by: 'person:Nadia',
      },
    ]);
  });

  it('a session answers by what was said last', () => {
    const session = engine.open(text);
    const plain = session.analysis();
    assert.equal(session.analysis(), plain);
    const said = [cut];
    const without = session.analysis(said);
    assert.deepEqual(without, engine.analyse(text, [cut]));
    assert.equal(session.analysis(said), without);
    assert.deepEqual(session.analysis(), plain);
  });
});
