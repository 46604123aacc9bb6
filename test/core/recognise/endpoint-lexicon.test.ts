import { strict as assert } from 'node:assert';
import { endpointFacts } from '../../../src/core/index.js';
import { endpointPhrases } from '../../../src/core/lexicon/endpoints.js';
import { Tokens } from '../../../src/core/text/tokens.js';

describe('the endpoint lexicon', () => {
  it('says what an endpoint measures and how it is reported', () => {
    const facts = endpointFacts('ORR');
    assert.equal(facts?.name, 'objective response rate');
    assert.equal(facts?.scale, 'proportion');
    assert.match(facts?.measures ?? '', /complete plus partial/);
  });

  it('knows the changes of what it knows', () => {
    assert.equal(endpointFacts('change-in-HbA1c')?.name, 'change in glycated haemoglobin');
  });

  it('knows nothing of the open class', () => {
    assert.equal(endpointFacts('foot-ulcer-recurrence'), undefined);
    assert.equal(endpointFacts('change-in-foot-length'), undefined);
  });

  it('meets short forms in their own letters only', () => {
    const tokens = new Tokens({ find: () => -1, word: () => '', flags: () => 0 });
    assert.equal(endpointPhrases.match(tokens.read('OS'), 0)?.value.concept, 'OS');
    assert.equal(endpointPhrases.match(tokens.read('os'), 0), undefined);
    assert.equal(endpointPhrases.match(tokens.read('ORRs'), 0)?.value.concept, 'ORR');
  });
});
