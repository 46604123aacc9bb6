/** What a hover says of a dose: its schedule in words, and what that adds up to per cycle and per week. */
import type { Analysis, Dose } from '../../../core/index.js';
import type { Translate } from '../../translate.js';
import { bullets, literal, paragraphs } from './markdown.js';
import { amountInWords, doseTotals, scheduleInWords } from './schedule.js';

export function doseHover(dose: Dose, analysis: Analysis, t: Translate): string {
  const drug = analysis.annotations.find((other) => other.id === dose.drug);
  const schedule = scheduleInWords(dose, t);
  const totals = doseTotals(dose, t);
  const of = drug?.type === 'drug' ? t('dose of {0}', literal(drug.name)) : t('dose');
  return paragraphs(
    `**${literal(amountInWords(dose))}** — ${of}`,
    bullets([
      schedule === '' ? t('The text gives no schedule for it') : literal(schedule),
      totals.perCycle === undefined ? undefined : t('Per cycle: {0}', literal(totals.perCycle)),
      totals.perWeek === undefined ? undefined : t('Per week: {0}', literal(totals.perWeek)),
    ]),
  );
}
