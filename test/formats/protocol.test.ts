/** The line protocol has exactly the fields that other programs rely on. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { protocolAnswer, readProtocolLine } from '../../src/formats/protocol.js';
import { sampleAnalysis } from './sample-analysis.js';

function errorOf(line: string) {
  const request = readProtocolLine(line);
  assert.ok('error' in request, line);
  assert.deepEqual(Object.keys(request), ['id', 'error']);
  assert.deepEqual(Object.keys(request.error), ['message']);
  return request;
}

describe('formats: line protocol', () => {
  it('reads a request, whatever else it holds and whatever space is around it', () => {
    assert.deepEqual(readProtocolLine('{"id":"a","text":"x\\n"}\r'), { id: 'a', text: 'x\n' });
    assert.deepEqual(readProtocolLine(' {"text":"","extra":1,"id":""} '), { id: '', text: '' });
  });

  const refused: readonly (readonly [string, string | null, RegExp])[] = [
    ['', null, /empty/],
    [' \t\r', null, /empty/],
    ['{', null, /not JSON/],
    ['[]', null, /an array, not an object/],
    ['null', null, /null, not an object/],
    ['"x"', null, /a string, not an object/],
    ['{}', null, /"id" is missing/],
    ['{"id":7,"text":""}', null, /"id" is a number/],
    ['{"id":"a"}', 'a', /"text" is missing/],
    ['{"id":"a","text":null}', 'a', /"text" is null/],
    ['{"id":"a","text":["x"]}', 'a', /"text" is an array/],
    ['{"__proto__":{"id":"a","text":"x"}}', null, /"id" is missing/],
  ];
  for (const [line, id, message] of refused) {
    it(`answers ${JSON.stringify(line)} with an error`, () => {
      const { id: given, error } = errorOf(line);
      assert.equal(given, id);
      assert.match(error.message, message);
      assert.match(error.message, /expected \{"id": string, "text": string\}$/);
    });
  }

  it('throws on no line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (line) => void readProtocolLine(line)),
    );
  });

  it('tells in the evidence what would excuse a finding', () => {
    const [first] = sampleAnalysis.findings;
    const excused = protocolAnswer('a', sampleAnalysis, (rule) => [`${rule} is silent`]).findings;
    assert.ok(first !== undefined);
    assert.deepEqual(excused[0]?.evidence, { ...first.evidence, silentWhen: [`${first.rule} is silent`] });
    assert.deepEqual(protocolAnswer('a', sampleAnalysis).findings[0]?.evidence, first.evidence);
  });

  it('answers with exactly the agreed fields', () => {
    const answer = protocolAnswer('a', sampleAnalysis);
    assert.deepEqual(Object.keys(answer), ['id', 'annotations', 'findings', 'proofs']);
    assert.deepEqual(answer.annotations, sampleAnalysis.annotations);
    for (const annotation of answer.annotations) {
      assert.deepEqual(Object.keys(annotation).slice(0, 6), ['id', 'type', 'start', 'end', 'text', 'by']);
    }
    for (const finding of answer.findings) {
      assert.deepEqual(Object.keys(finding), [
        'rule',
        'severity',
        'start',
        'end',
        'message',
        'related',
        'evidence',
        'fixes',
      ]);
    }
    for (const proof of answer.proofs) {
      assert.deepEqual(Object.keys(proof), ['rule', 'strength', 'figures', 'message']);
    }
  });
});
