import assert from 'node:assert/strict';
import type { Analysis, Figure } from '../../../src/core/index.js';
import { buildTree, findAnnotation } from '../../../src/editor/features/tree/model.js';
import type { TreeNode } from '../../../src/editor/features/tree/node.js';
import { analysisOf, dose, drug, endpoint, figure, finding, untranslated as t } from '../made-up.js';

const text = 'Anlotinib 8 mg. The ORR was 44.3% (27/61).\nAnlotinib again; the ORR was 47.3%.';

const rate = figure(text, '44.3%', { value: 44.3, printed: { value: '44.3' } });
const wrong = figure(text, '47.3%', { value: 47.3, printed: { value: '47.3' } });
const counts = figure(text, '27/61', { kind: 'fraction', count: 27, total: 61 });

const analysis = analysisOf(text, {
  annotations: [
    drug(text, 'Anlotinib'),
    dose(text, '8 mg'),
    endpoint(text, 'ORR', { name: 'objective response rate' }),
    rate,
    counts,
    drug(text, 'Anlotinib', {}, 1),
    wrong,
  ],
  findings: [
    finding(text, '44.3%', { severity: 'info', message: 'Worth a look.' }),
    finding(text, '47.3%', { severity: 'error', message: 'Cannot be.', accuses: [wrong.id] }),
  ],
  status: new Map([
    [rate.id, 'proven'],
    [counts.id, 'proven'],
    [wrong.id, 'refuted'],
  ]),
});

/** The tree as indented lines, so that a test reads like the view. */
function drawn(nodes: readonly TreeNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [
    `${indent}${node.label}${node.count === undefined ? '' : ` (${node.count})`}`,
    ...drawn(node.children, `${indent}  `),
  ]);
}

describe('tree: model', () => {
  it('lists findings, figures by status, then types, values and places', () => {
    assert.deepEqual(drawn(buildTree(analysis, t)), [
      'Findings (2)',
      '  Cannot be.',
      '  Worth a look.',
      'Refuted figures (1)',
      '  …the ORR was 47.3%.',
      'Proven figures (2)',
      '  …The ORR was 44.3% (27/61).',
      '  …was 44.3% (27/61).',
      'Drugs (2)',
      '  anlotinib (2)',
      '    Anlotinib 8 mg. The ORR was 44.3% (27/61).',
      '    Anlotinib again; the ORR was 47.3%.',
      'Doses (1)',
      '  8 mg',
      'Endpoints (1)',
      '  ORR – objective response rate',
      'Figures (3)',
      '  Fraction (1)',
      '    27 of 61 = 44.3 %',
      '  Percentage (2)',
      '    44.3 %',
      '    47.3 %',
    ]);
  });

  it('leads from every leaf to its place', () => {
    for (const leaf of leavesOf(buildTree(analysis, t))) {
      assert.ok(leaf.span, leaf.label);
      const { annotation } = leaf;
      if (annotation) assert.equal(text.slice(leaf.span.start, leaf.span.end), annotation.text);
    }
  });

  it('gives every entry an id of its own that an edit before it does not change', () => {
    const ids = idsOf(buildTree(analysis, t));
    assert.equal(new Set(ids).size, ids.length);
    const later = `A new line.\n${text}`;
    const moved: Analysis = {
      ...analysis,
      document: { ...analysis.document, text: later },
      annotations: analysis.annotations.map((one) => ({ ...one, start: one.start + 12, end: one.end + 12 })),
    };
    assert.deepEqual(idsOf(buildTree(moved, t)), ids);
  });

  it('has nothing to show for a text without annotations', () => {
    assert.deepEqual(buildTree(analysisOf('Nothing.'), t), []);
  });

  it('finds the entry of an annotation, through the branches above it', () => {
    const node = findAnnotation(buildTree(analysis, t), wrong);
    assert.equal(node?.annotation, wrong);
    assert.equal(node?.parent?.parent?.id, 'figure');
    assert.equal(findAnnotation(buildTree(analysis, t), figure(text, 'ORR')), undefined);
  });

  it('cuts long lists into stretches and makes their entries only when they are opened', () => {
    const many: Figure[] = Array.from({ length: 5000 }, (_, index) => ({
      ...rate,
      id: `figure-${index}`,
      value: index,
      printed: { value: `${index}` },
    }));
    const large = analysisOf(text, {
      annotations: many,
      status: new Map(many.map(({ id }) => [id, 'unverified'] as const)),
    });
    const began = performance.now();
    const [unverified, figures] = buildTree(large, t);
    assert.equal(unverified?.children.length, 20);
    assert.equal(unverified?.children[1]?.label, '251–500');
    assert.equal(unverified?.children[19]?.children.length, 250);
    assert.equal(figures?.children[0]?.children.length, 20);
    assert.ok(findAnnotation(buildTree(large, t), many[4999] ?? rate));
    assert.ok(performance.now() - began < 3000, 'five thousand annotations take seconds');
    const ids = idsOf(buildTree(large, t));
    assert.equal(new Set(ids).size, ids.length);
  });
});

function leavesOf(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => (node.count === undefined ? [node] : leavesOf(node.children)));
}

function idsOf(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap((node) => [node.id, ...idsOf(node.children)]);
}
