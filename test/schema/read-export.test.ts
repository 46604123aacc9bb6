/** The reader refuses what does not fit, with the place and the reason, and throws on nothing. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { buildExportDocument, exportText } from '../../src/formats/export-json.js';
import { textProblems } from '../../src/schema/consistency.js';
import { readExport } from '../../src/schema/read-export.js';
import { sampleAnalysis, sampleText } from '../formats/sample-analysis.js';

const document = buildExportDocument({
  name: 'sample.trial',
  analysis: sampleAnalysis,
  sha256: createHash('sha256').update(sampleText).digest('hex'),
});
const good = exportText([document]);

/** The problems of the good export after one replacement in its text, which must change it. */
function problemsAfter(search: string | RegExp, replacement: string): readonly string[] {
  const changed = good.replace(search, replacement);
  assert.notEqual(changed, good, `nothing to replace: ${search}`);
  return problemsOf(changed);
}

function problemsOf(text: string): readonly string[] {
  const read = readExport(text);
  return read.ok ? [] : read.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

describe('schema: reader of exports', () => {
  it('reads a good export, also with a byte-order mark', () => {
    assert.deepEqual(problemsOf(good), []);
    assert.deepEqual(problemsOf(`\uFEFF${good}`), []);
  });

  const refusals: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
    ['text that is no JSON', /^\{/, '', /^\$: is not JSON: /],
    [
      'another kind of file',
      'urn:trial-lens:export:1',
      'urn:other:1',
      /^\$\.schema: .*not a Trial Lens export/,
    ],
    [
      'a newer version',
      'urn:trial-lens:export:1',
      'urn:trial-lens:export:2',
      /^\$\.schema: is version 2, newer than version 1 .*update Trial Lens/,
    ],
    ['a missing field', /\n.*"offsetUnit".*/, '', /^\$\.documents\[0\]\.offsetUnit: /],
    ['an unknown field', '"concept":', '"concpt":1,"concept":', /annotations\[0\]\.concpt: is not a field/],
    [
      'an unknown field inside',
      '{"value":12,',
      '{"value":12,"x":1,',
      /annotations\[4\]\.amount\.x: is not a field/,
    ],
    ['a wrong type', '"value":16,', '"value":"16",', /annotations\[1\]\.value: .*expected number/],
    ['an unknown annotation type', '"type":"drug"', '"type":"drugs"', /annotations\[3\]\.type: /],
    ['a negative offset', 'orr","start":9,', 'orr","start":-9,', /annotations\[0\]\.start: /],
    ['half an offset', 'orr","start":9,', 'orr","start":9.5,', /annotations\[0\]\.start: /],
    [
      'an end beyond the text',
      `"end":${sampleText.length},`,
      '"end":9999,',
      /ends at 9999, beyond the length/,
    ],
    [
      'an end before the start',
      'orr","start":9,"end":12',
      'orr","start":12,"end":9',
      /annotations\[0\]: starts at 12, after/,
    ],
    [
      'a text that is not as long as its span',
      '"text":"ORR"',
      '"text":"OR"',
      /annotations\[0\]\.text: has 2 UTF-16/,
    ],
    [
      'an id of another place',
      '"id":"endpoint:orr"',
      '"id":"endpoint:9-13"',
      /annotations\[0\]\.id: is "endpoint:9-13", but/,
    ],
    [
      'a repeated id',
      '"id":"figure:8/49"',
      '"id":"figure:16"',
      /annotations\[2\]\.id: repeats the id "figure:16"/,
    ],
    [
      'an unknown id in from',
      '"from":["endpoint:orr"',
      '"from":["gone"',
      /claims\[0\]\.from\[0\]: names .*"gone"/,
    ],
    [
      'an unknown id in a part',
      '"annotation":"figure:16"',
      '"annotation":"gone"',
      /parts\[1\]\.annotation: names/,
    ],
    [
      'an unknown id in a proof',
      '"figures":["figure:16"',
      '"figures":["gone"',
      /proofs\[0\]\.figures\[0\]: names/,
    ],
    [
      'an unknown accused id',
      '"accuses":["figure:p"]',
      '"accuses":["p"]',
      /findings\[0\]\.accuses\[0\]: names/,
    ],
    [
      'a relation of an unknown annotation',
      '"findings": [',
      '"relations": [{"kind":"interval-of-estimate","verdict":"cut","annotation":"figure:16","other":"gone","by":"person:a"}], "findings": [',
      /relations\[0\]\.other: names .*"gone"/,
    ],
    [
      'a relation of an unknown kind',
      '"findings": [',
      '"relations": [{"kind":"x","verdict":"cut","annotation":"figure:16","other":"figure:p","by":"person:a"}], "findings": [',
      /relations\[0\]\.kind/,
    ],
    ['a dose of an unknown drug', '"drug":"drug:x"', '"drug":"y"', /annotations\[4\]\.drug: names/],
    ['a dose of what is no drug', '"drug":"drug:x"', '"drug":"figure:p"', /of type figure, not drug/],
    [
      'a figure without a status',
      '"figure:p":"refuted"',
      '"x":"refuted"',
      /annotations\[5\]: .*without a status/,
    ],
    [
      'a status of no figure',
      '"figure:p":"refuted"',
      '"figure:p":"refuted","x":"proven"',
      /figureStatus\.x: names no/,
    ],
    ['a claim of no record', '"record":0', '"record":3', /claims\[0\]\.record: is 3, but the document has 1/],
    ['a bad digest', /"sha256": ".{4}/, '"sha256": "', /documents\[0\]\.sha256: expected 64/],
  ];
  for (const [what, search, replacement, expected] of refusals) {
    it(`refuses ${what}`, () => {
      const problems = problemsAfter(search, replacement);
      assert.ok(
        problems.some((problem) => expected.test(problem)),
        `${problems.join('\n')}\ndoes not match ${expected}`,
      );
    });
  }

  it('refuses two documents of one name', () => {
    assert.match(
      problemsOf(exportText([document, document])).join('\n'),
      /documents\[1\]\.name: repeats the name/,
    );
  });

  it('says where an annotation is not what stands in the text', () => {
    assert.deepEqual([...textProblems(document, sampleText)], []);
    const [problem] = textProblems(document, sampleText.replace('ORR', 'PFS'));
    assert.equal(problem?.path, '$.annotations[0].text');
    assert.match(problem?.reason ?? '', /is "ORR", but at 9 to 12 the text has "PFS"/);
  });

  it('throws on no text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        assert.equal(readExport(text).ok, false);
      }),
    );
  });

  it('throws on no export with a part replaced', () => {
    fc.assert(
      fc.property(
        fc.nat(good.length - 1),
        fc.nat(40),
        fc.oneof(fc.string(), fc.json()),
        (at, length, text) => {
          readExport(good.slice(0, at) + text + good.slice(at + length));
        },
      ),
    );
  });
});
