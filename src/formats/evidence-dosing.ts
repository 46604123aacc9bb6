/** A dosing claim as a row of the evidence table. */
import type { Claim, Dose } from '../core/index.js';
import type { EvidenceLookup } from './evidence-lookup.js';
import type { EvidenceDosing } from './evidence-table.js';

/** Undefined where the claim holds no dose. */
export function dosingRow(claim: Claim, lookup: EvidenceLookup): EvidenceDosing | undefined {
  let dose: Dose | undefined;
  let drug = '';
  for (const { annotation } of claim.parts) {
    const one = lookup.annotation(annotation);
    if (one?.type === 'dose') dose ??= one;
    else if (one?.type === 'drug' && drug === '') drug = one.name;
  }
  if (dose === undefined) return undefined;
  return {
    id: claim.id,
    start: claim.start,
    end: claim.end,
    record: claim.record,
    background: claim.background,
    arm: claim.arm ?? '',
    text: lookup.quote(claim.start, claim.end),
    drug,
    dose: oneLine(dose.text),
    route: dose.route ?? '',
    schedule: scheduleOf(dose),
  };
}

/** The schedule as the text prints it, part by part; without those parts, as it was read. */
function scheduleOf(dose: Dose): string {
  const printed = (dose.schedule ?? [])
    .filter(({ part }) => part !== 'route')
    .map(({ text }) => oneLine(text));
  if (printed.length > 0) return printed.join(', ');
  return [dose.frequency, dose.timing].filter((part) => part !== undefined).join(', ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
