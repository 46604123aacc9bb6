/** What people said of pairs of annotations: claims follow it, and checks and proofs follow the claims. */
import assert from 'node:assert/strict';
import { createEngine, type RelationKind, type SaidRelation } from '../../../src/core/index.js';

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
    assert.deepEqual(claims(shares, [given]), ['count 31, percentage 51.7%, denominator! 60']);
    const wrong = said(shares, 'related', 'denominator-of-share', ['120', '51.7%']);
    assert.deepEqual(rules(shares, [given]), []);
    assert.deepEqual(rules(shares, [wrong]), ['percent-mismatch']);
  });

  it('a size that was cut from a share is not tried any more', () => {
    assert.deepEqual(claims(shares, []), ['count 31, percentage 51.7%, denominator? 60, denominator? 120']);
    const cut = said(shares, 'cut', 'denominator-of-share', ['60', '51.7%']);
    assert.deepEqual(claims(shares, [cut]), ['count 31, percentage 51.7%, denominator? 120']);
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
