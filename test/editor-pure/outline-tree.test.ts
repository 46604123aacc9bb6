import assert from 'node:assert/strict';
import type { Section, Span } from '../../src/core/index.js';
import { type OutlineNode, outlineTree } from '../../src/editor/features/outline-tree.js';
import { analysisOf, claim, place } from './made-up.js';

const text = 'Title ORR 1%\n\nMethods: dose\n\nResults: ORR 16%, PFS 7\n';

function section(title: string, until: string, level = 1): Section {
  const heading = place(text, title);
  return { kind: 'other', title, heading, level, start: heading.start, end: place(text, until).end };
}

/** The tree as indented lines. */
function drawn(nodes: readonly OutlineNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [`${indent}${node.name}`, ...drawn(node.children, `${indent}  `)]);
}

function withSections(sections: Section[], records: Span[] = []) {
  const claims = ['ORR 1%', 'ORR 16%', 'PFS 7'].map((words) => claim(text, words));
  const analysis = analysisOf(text, { claims });
  const numbered = records.map((record, index) => ({ ...record, index }));
  return outlineTree({ ...analysis, document: { ...analysis.document, sections, records: numbered } });
}

describe('the outline', () => {
  it('puts claims below their sections, and those outside any at the top', () => {
    const tree = withSections([section('Methods', 'dose'), section('Results', 'PFS 7')]);
    assert.deepEqual(drawn(tree), ['ORR 1%', 'Methods', 'Results', '  ORR 16%', '  PFS 7']);
  });

  it('has a level for records only where there are several', () => {
    const middle = text.indexOf('Methods');
    const several = withSections(
      [],
      [
        { start: 0, end: middle },
        { start: middle, end: text.length },
      ],
    );
    assert.deepEqual(drawn(several), ['Title ORR 1%', '  ORR 1%', 'Methods: dose', '  ORR 16%', '  PFS 7']);
    const one = withSections([], [{ start: 0, end: text.length }]);
    assert.deepEqual(drawn(one), ['ORR 1%', 'ORR 16%', 'PFS 7']);
  });

  it('ends a claim where the next section begins, so that the section is what the cursor is in', () => {
    const whole = claim(text, 'Title ORR 1%\n\nMethods: dose');
    const analysis = analysisOf(text, { claims: [whole] });
    const sections = [section('Methods', 'dose')];
    const [registration] = outlineTree({ ...analysis, document: { ...analysis.document, sections } });
    assert.deepEqual(registration?.span, { start: 0, end: text.indexOf('Methods') });
  });

  it('never lets a child reach beyond its parent, nor a target beyond its span', () => {
    const check = (nodes: readonly OutlineNode[], parent: Span) => {
      for (const node of nodes) {
        assert.ok(node.span.start >= parent.start && node.span.end <= parent.end, node.name);
        assert.ok(node.target.start >= node.span.start && node.target.end <= node.span.end, node.name);
        check(node.children, node.span);
      }
    };
    check(withSections([section('Results', 'ORR 16')]), { start: 0, end: text.length });
  });
});
