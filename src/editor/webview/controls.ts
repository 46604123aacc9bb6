/** The bar above the tables: what is shown, and what can be taken out. */
import type { FigureStatus } from '../../core/index.js';
import type { Labels } from '../features/evidence-table/messages.js';
import type { EvidenceFilter } from '../features/evidence-table/view.js';
import { marks } from './columns.js';
import { element } from './elements.js';

export const allStatuses: readonly FigureStatus[] = ['refuted', 'unverified', 'consistent', 'proven'];

export interface ControlActions {
  filter(filter: EvidenceFilter): void;
  take(what: 'copy' | 'csv' | 'svg'): void;
}

export class Controls {
  readonly element: HTMLElement;
  /** Read aloud when it changes. */
  private readonly told = element('p', { role: 'status', 'aria-live': 'polite', class: 'told' });
  private readonly plotButton: HTMLButtonElement;
  private readonly backgroundChoice: HTMLElement;

  constructor(labels: Labels, filter: EvidenceFilter, actions: ControlActions) {
    let now = filter;
    const change = (part: Partial<EvidenceFilter>): void => {
      now = { ...now, ...part };
      actions.filter(now);
    };
    const words = element('input', {
      type: 'search',
      id: 'filter',
      'aria-label': labels.filter,
      placeholder: labels.filterHint,
      spellcheck: 'false',
    });
    words.value = filter.words;
    words.addEventListener('input', () => change({ words: words.value }));
    const statuses = allStatuses.map((status) =>
      choice(labels.status[status], filter.statuses.includes(status), status, (on) =>
        change({
          statuses: allStatuses.filter((each) => (each === status ? on : now.statuses.includes(each))),
        }),
      ),
    );
    this.backgroundChoice = choice(labels.background, filter.background, undefined, (background) =>
      change({ background }),
    );
    const take = (what: 'copy' | 'csv' | 'svg', label: string): HTMLButtonElement => {
      const button = element('button', { type: 'button', class: 'action' }, label);
      button.addEventListener('click', () => actions.take(what));
      return button;
    };
    this.plotButton = take('svg', labels.svg);
    this.element = element(
      'header',
      {},
      element(
        'div',
        { class: 'bar' },
        words,
        element(
          'div',
          { class: 'actions' },
          take('copy', labels.copy),
          take('csv', labels.csv),
          this.plotButton,
        ),
      ),
      element(
        'fieldset',
        {},
        element('legend', {}, labels.statuses),
        ...statuses,
        this.backgroundChoice,
        this.told,
      ),
    );
  }

  show(told: string, canPlot: boolean, hasBackground: boolean): void {
    this.say(told);
    this.plotButton.disabled = !canPlot;
    this.backgroundChoice.hidden = !hasBackground;
  }

  say(words: string): void {
    if (this.told.textContent !== words) this.told.textContent = words;
  }
}

function choice(
  label: string,
  on: boolean,
  status: FigureStatus | undefined,
  change: (on: boolean) => void,
): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = on;
  box.addEventListener('change', () => change(box.checked));
  if (status === undefined) return element('label', { class: 'choice' }, box, label);
  const mark = element('span', { class: 'mark', 'aria-hidden': 'true' }, marks[status]);
  return element('label', { class: `choice status ${status}` }, box, mark, label);
}
