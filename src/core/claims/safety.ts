/**
 * Harms of the same people: what share had any, a severe, a serious one, one caused by the treatment, and who stopped for it.
 *
 * Adverse events in general are followed through the whole record; a single event only within its sentence. A part that
 * is given twice with different values is left out, as nothing says which one is meant.
 */
import type { ClaimPart, ClaimRole } from '../../schema/claim.js';
import { armPlaces } from './arm-places.js';
import { sentenceGroups } from './by-sentence.js';
import type { ClaimBuilder, ClaimParts } from './claim.js';
import { cutFigures } from './given.js';
import { type HarmShare, harmShares } from './harm-shares.js';
import { isSevere } from './harm-words.js';

export const safety: ClaimBuilder = {
  kind: 'safety',
  summary:
    'Harms of the same people: of any grade, severe, serious, caused by the treatment, and a reason to stop.',
  examples: {
    builds: [
      {
        text: 'Adverse events of any grade occurred in 72%, grade ≥3 adverse events in 31% and serious adverse events in 18%.',
        labels: ['AE: any-grade 72%, severe 31%, serious 18%'],
      },
      {
        text: 'The most common events were nausea (any grade 72%; grade ≥3, 31%).',
        labels: ['nausea: any-grade 72%, severe 31%'],
      },
    ],
    ignores: [
      'Nausea occurred in 31% of patients.',
      'In cycle 1, adverse events occurred in 72% and serious adverse events in 18%.',
    ],
  },
  *build(annotations, document, earlier, relations) {
    const cut = cutFigures(relations, 'result-of-endpoint');
    const places = armPlaces(earlier);
    const groups = new Map<string, Harms>();
    for (const group of sentenceGroups(annotations, document)) {
      if (group.background || group.section?.kind === 'eligibility') continue;
      if (!group.annotations.some((one) => one.type === 'endpoint')) continue;
      for (const share of harmShares(group, document, places)) {
        if (cut.has(share.figure.id)) continue;
        const scope = share.term === 'AE' ? 'record' : group.sentence.start;
        const who = share.arm ?? (share.side === undefined ? '' : `${share.side}@${group.sentence.block}`);
        const record = group.record?.index ?? 0;
        for (const role of rolesOf(share)) {
          const kind = role === 'related' || !share.related ? share.term : `related ${share.term}`;
          add(groups, `${record}|${scope}|${who}|${kind}`, kind, role, share);
        }
      }
    }
    for (const harms of groups.values()) yield* claimOf(harms);
  },
};

interface Harms {
  readonly term: string;
  readonly arm: string | undefined;
  readonly shares: Map<string, { readonly role: ClaimRole; readonly share: HarmShare; doubtful: boolean }>;
}

/** The parts that a share plays; none for what is both severe and serious, or of grades that are not severe. */
function rolesOf({ grade, serious, related, discontinued }: HarmShare): readonly ClaimRole[] {
  const plain = grade === undefined || grade === 'any';
  if (discontinued) return plain && !serious ? ['discontinued-for-harm'] : [];
  if (serious) return plain ? ['serious'] : [];
  if (isSevere(grade)) return ['severe'];
  if (!plain) return [];
  return related ? ['any-grade', 'related'] : ['any-grade'];
}

function add(groups: Map<string, Harms>, key: string, term: string, role: ClaimRole, share: HarmShare): void {
  let harms = groups.get(key);
  if (harms === undefined) {
    harms = { term, arm: share.arm, shares: new Map() };
    groups.set(key, harms);
  }
  const name = role === 'severe' ? `severe ${share.grade}` : role;
  const known = harms.shares.get(name);
  if (known === undefined) harms.shares.set(name, { role, share, doubtful: false });
  else if (known.share.figure.value !== share.figure.value) known.doubtful = true;
}

const ORDER: readonly ClaimRole[] = ['any-grade', 'severe', 'serious', 'related', 'discontinued-for-harm'];

function* claimOf({ term, arm, shares }: Harms): Iterable<ClaimParts> {
  const sure = [...shares.values()].filter(({ doubtful }) => !doubtful);
  sure.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  if (new Set(sure.map(({ role }) => role)).size < 2) return;
  const figures = sure.map(({ share }) => share.figure);
  const parts: ClaimPart[] = sure.map(({ role, share }) => ({
    role,
    annotation: share.figure.id,
    stated: true,
  }));
  yield {
    kind: 'safety',
    start: Math.min(...figures.map(({ start }) => start)),
    end: Math.max(...figures.map(({ end }) => end)),
    label: `${term}: ${sure.map(({ role, share }) => `${role} ${share.figure.text}`).join(', ')}`,
    parts,
    endpoint: term,
    ...(arm === undefined ? {} : { arm }),
    qualifiers: [],
    background: false,
  };
}
