/** The pipeline on one page. */
import type { Analysis, Engine, EngineOptions, Session } from './engine.js';

export function createEngine(_options: EngineOptions = {}): Engine {
  const analyse = (text: string): Analysis => ({
    document: { text, blocks: [], sentences: [], sections: [], records: [], abbreviations: [] },
    annotations: [],
    claims: [],
    findings: [],
    proofs: [],
    status: new Map(),
  });
  return {
    analyse,
    open(text: string): Session {
      let now = text;
      return {
        get text() {
          return now;
        },
        edit(change) {
          now = now.slice(0, change.offset) + change.text + now.slice(change.offset + change.length);
        },
        annotationsIn: () => [],
        analysis: () => analyse(now),
      };
    },
  };
}
