/** What a hover says of an endpoint: its full name, what it measures, its role, and the values stated for it. */
import type { Analysis, Endpoint } from '../../../core/index.js';
import { core } from '../../core.js';
import type { Translate } from '../../translate.js';
import { bullets, literal, paragraphs } from './markdown.js';

const mostValues = 6;

export function endpointHover(endpoint: Endpoint, analysis: Analysis, t: Translate): string {
  const facts = core().endpointFacts(endpoint.concept);
  const name = facts?.name ?? endpoint.name;
  const short = endpoint.concept.toUpperCase() === endpoint.concept ? endpoint.concept : undefined;
  const title = short === undefined ? `**${literal(name)}**` : `**${literal(short)}** — ${literal(name)}`;
  return paragraphs(
    `${title} · ${roleInWords(roleOf(endpoint, analysis), t)}`,
    facts === undefined ? undefined : literal(facts.measures, 400),
    valuesHere(endpoint, analysis, t),
  );
}

/** The role that this or any other mention of the endpoint in the document carries. */
function roleOf(endpoint: Endpoint, analysis: Analysis): Endpoint['role'] {
  if (endpoint.role !== undefined) return endpoint.role;
  for (const other of analysis.annotations) {
    if (other.type === 'endpoint' && other.concept === endpoint.concept && other.role !== undefined)
      return other.role;
  }
  return undefined;
}

function roleInWords(role: Endpoint['role'], t: Translate): string {
  if (role === 'primary') return t('primary endpoint');
  if (role === 'secondary') return t('secondary endpoint');
  if (role === 'exploratory') return t('exploratory endpoint');
  return t('endpoint');
}

function valuesHere(endpoint: Endpoint, analysis: Analysis, t: Translate): string {
  const stated = analysis.claims.filter(
    (claim) => claim.kind === 'result' && claim.endpoint === endpoint.concept,
  );
  if (stated.length === 0) return t('No value is stated for it here.');
  // What this study found comes before what it quotes from others.
  const ordered = [
    ...stated.filter((claim) => !claim.background),
    ...stated.filter((claim) => claim.background),
  ];
  const labels = ordered.map((claim) =>
    claim.background ? t('{0} (quoted from elsewhere)', literal(claim.label)) : literal(claim.label),
  );
  const different = [...new Set(labels)];
  const lines = different.slice(0, mostValues);
  if (different.length > mostValues) lines.push(t('and {0} more', different.length - mostValues));
  return `${t('Stated here:')}\n\n${bullets(lines)}`;
}
