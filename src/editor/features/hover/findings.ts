/** A finding as one line of a hover: what disagrees, with a way to its rule. */
import type { Finding, Severity } from '../../../core/index.js';
import type { Translate } from '../../translate.js';
import { literal } from './markdown.js';

/** The only command a hover may run; its arguments are made here and never hold document text. */
export const explainCommand = 'trialLens.explainRule';

const icons: Record<Severity, string> = { error: '$(error)', warning: '$(warning)', info: '$(info)' };

export function findingLine(finding: Finding, t: Translate): string {
  return `${icons[finding.severity]} ${literal(finding.message, 400)} ${whyLink(finding, t)}`;
}

/** What would excuse a finding, which only a reader can tell; undefined where the rule has no such case. */
export function excuseLine(excuses: readonly string[], t: Translate): string | undefined {
  if (excuses.length === 0) return undefined;
  const told = excuses.filter(
    (_, index) => index === 0 || excuses.slice(0, index + 1).join('; ').length <= mostTold,
  );
  // All of them stand on the page of the rule; a phrase that breaks off helps nobody.
  const more = told.length < excuses.length ? '; …' : '';
  return t('What would excuse it: {0}.', `${literal(told.join('; '), mostTold)}${more}`);
}

/** So many letters of what would excuse a finding are told in a hover, in whole phrases. */
const mostTold = 360;

/** A link that opens the page of the finding's rule. */
function whyLink(finding: Finding, t: Translate): string {
  const rule = finding.rule.replace(/[^a-z0-9-]/g, '');
  return `[${t('Why?')}](command:${explainCommand}?${encodeURIComponent(JSON.stringify([rule]))})`;
}
