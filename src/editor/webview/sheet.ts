/** One table of the page: heads that sort, rows that lead to the text, and changes without a flicker. */
import { nextSorting, type Sorting } from '../features/evidence-table/view.js';
import { type Content, element, filled } from './elements.js';

export interface SheetColumn<R, C extends string> {
  readonly column: C;
  /** Numbers and figures stand to the right. */
  readonly right?: boolean;
  cell(row: R): { readonly content: readonly Content[]; readonly title?: string };
  /** What the cell says, for telling whether it changed and whether the column is empty. */
  text(row: R): string;
}

export interface SheetRow {
  readonly id: string;
  readonly text: string;
  readonly background: boolean;
}

export interface SheetOptions<R, C extends string> {
  readonly caption: string;
  readonly columns: readonly SheetColumn<R, C>[];
  readonly labels: Readonly<Record<C, string>>;
  /** "Go to {0} in the text". */
  readonly goTo: string;
  readonly notNamed: string;
  readonly otherTrial: string;
  readonly sorting: Sorting<C> | undefined;
  readonly sort: (sorting: Sorting<C> | undefined) => void;
  readonly jump: (id: string) => void;
}

export class Sheet<R extends SheetRow, C extends string> {
  readonly element: HTMLTableElement;
  private readonly caption = element('caption');
  private readonly heads = element('tr');
  private readonly body = element('tbody');
  private options: SheetOptions<R, C> | undefined;
  private shownColumns = '';
  /** The row that Tab comes to. */
  private current: string | undefined;
  /** The row that was gone to last. */
  private gone: string | undefined;

  constructor() {
    this.element = element('table', {}, this.caption, element('thead', {}, this.heads), this.body);
    this.body.addEventListener('click', (event) => this.clicked(event));
    this.body.addEventListener('keydown', (event) => this.pressed(event));
  }

  /** `all` decides which columns there are, so that they stay while a filter is typed. */
  show(all: readonly R[], rows: readonly R[], options: SheetOptions<R, C>): void {
    this.options = options;
    this.caption.textContent = options.caption;
    const columns = options.columns.filter(
      (each, index) => index === 0 || all.some((row) => each.text(row) !== ''),
    );
    this.showHeads(columns, options);
    if (!rows.some(({ id }) => id === this.current)) this.current = rows[0]?.id;
    for (const [index, row] of rows.entries()) this.showRow(index, row, columns, options);
    while (this.body.rows.length > rows.length) this.body.deleteRow(-1);
    this.markCurrent();
    this.fit();
  }

  /** Where there is too little room beside the text, words that a mark stands for give way. */
  fit(): void {
    this.element.classList.remove('tight');
    const room = this.element.parentElement?.clientWidth ?? 0;
    this.element.classList.toggle('tight', this.element.scrollWidth > room);
  }

  /** The row that was gone to last is marked, also where the way there was the drawing. */
  mark(id: string): void {
    this.current = id;
    this.gone = id;
    this.markCurrent();
  }

  private showHeads(columns: readonly SheetColumn<R, C>[], options: SheetOptions<R, C>): void {
    const { sorting, labels } = options;
    const key = JSON.stringify([columns.map(({ column }) => labels[column]), sorting]);
    if (key === this.shownColumns) return;
    this.shownColumns = key;
    const focused = this.heads.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-column')
      : undefined;
    this.heads.replaceChildren(
      ...columns.map(({ column, right }) => {
        const direction = sorting?.column === column ? sorting.direction : 'none';
        const button = element(
          'button',
          { type: 'button', 'data-column': column },
          labels[column],
          element('span', { class: `arrow ${direction}`, 'aria-hidden': 'true' }),
        );
        button.addEventListener('click', () => options.sort(nextSorting(sorting, column)));
        return element(
          'th',
          { scope: 'col', 'aria-sort': direction, class: right ? 'right' : undefined },
          button,
        );
      }),
    );
    if (focused) this.heads.querySelector<HTMLElement>(`[data-column="${focused}"]`)?.focus();
  }

  /** A row that says what it said before is left as it is. */
  private showRow(
    index: number,
    row: R,
    columns: readonly SheetColumn<R, C>[],
    options: SheetOptions<R, C>,
  ): void {
    const tr = this.body.rows[index] ?? this.body.insertRow();
    const said = JSON.stringify([
      columns.map((each) => [each.text(row), each.cell(row).title]),
      row.background,
    ]);
    tr.title = row.text;
    tr.dataset.id = row.id;
    if (tr.dataset.said === said) return;
    tr.dataset.said = said;
    const focused = tr.contains(document.activeElement);
    tr.className = row.background ? 'background' : '';
    tr.replaceChildren(
      ...columns.map((each, place) => {
        const { content, title } = each.cell(row);
        const attributes = { class: each.right ? 'right' : undefined, title };
        if (place > 0) return element('td', attributes, ...content);
        return element('th', { ...attributes, scope: 'row' }, this.button(each.text(row), row, options));
      }),
    );
    if (focused) tr.querySelector('button')?.focus();
  }

  private button(name: string, row: R, { goTo, notNamed, otherTrial }: SheetOptions<R, C>): Node {
    const said = name || notNamed;
    const label = filled(goTo, row.background ? `${said} (${otherTrial})` : said);
    const attributes = { type: 'button', 'aria-label': label, class: name === '' ? 'unnamed' : undefined };
    return element('button', attributes, said);
  }

  private clicked(event: Event): void {
    const id = rowOf(event.target)?.dataset.id;
    // Whoever selects text in a cell wants to copy it, not to leave.
    if (id === undefined || document.getSelection()?.isCollapsed === false) return;
    this.mark(id);
    this.options?.jump(id);
  }

  private pressed(event: KeyboardEvent): void {
    const row = rowOf(event.target);
    if (!row) return;
    const { rows } = this.body;
    const at = row.sectionRowIndex;
    const places: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: Math.min(at + 10, rows.length - 1),
      PageUp: Math.max(at - 10, 0),
    };
    const next = places[event.key];
    const target = next === undefined ? undefined : rows[next];
    if (!target) return;
    event.preventDefault();
    this.current = target.dataset.id;
    this.markCurrent();
    target.querySelector('button')?.focus();
  }

  private markCurrent(): void {
    for (const row of this.body.rows) {
      const { id } = row.dataset;
      row.querySelector('button')?.setAttribute('tabindex', id === this.current ? '0' : '-1');
      row.classList.toggle('gone', id === this.gone);
    }
  }
}

function rowOf(target: EventTarget | null): HTMLTableRowElement | undefined {
  const row = target instanceof Element ? target.closest('tr') : null;
  return row ?? undefined;
}
