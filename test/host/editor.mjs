/** The hands on a VS Code page: the few things that every pass and every screenshot does. */
import { join } from 'node:path';
import { findText } from './text-place.mjs';

export class Editor {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} folder the workspace
   * @param {string} pictures where screenshots go
   */
  constructor(page, folder, pictures) {
    this.page = page;
    this.folder = folder;
    this.pictures = pictures;
  }

  /** Where an extension has drawn something over the text. */
  decorated = '.editor-instance .view-overlays [class*="ced-"]';

  /** The status-bar item of the extension. */
  statusItem() {
    return this.page.locator('.statusbar-item[id^="trial-lens.trial-lens"]').first();
  }

  /** Waits until the workbench can be used. */
  async ready() {
    await this.page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  }

  /**
   * Opens a file of the workspace by its name and waits for its text.
   *
   * @param {string} name
   */
  async open(name) {
    await this.page.keyboard.press('Control+KeyP');
    await this.type(name);
    // The list shows files that were open lately until it is narrowed, and files whose names go on behind this one.
    const itself = new RegExp(`${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\.)`);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: itself }).first();
    await row.waitFor();
    await this.page.waitForTimeout(700);
    await row.click();
    await this.page.locator('.tab.active', { hasText: itself }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /**
   * Runs a command by its title as the command palette shows it, category included ("View: Show Explorer").
   *
   * @param {string} title
   */
  async command(title) {
    const row = await this.findCommand(title);
    await row.click();
  }

  /**
   * Finds a command in the palette and leaves the palette open.
   *
   * @param {string} title
   */
  async findCommand(title) {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    // The palette lists what may be run when it opens: a command of trial texts is not there before the text is known as one.
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press('F1');
      await this.type(`>${title}`);
      try {
        await row.waitFor({ timeout: 5_000 });
        return row;
      } catch (error) {
        if (attempt === 4) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /**
   * Types into the quick input in place of what is there.
   *
   * @param {string} text
   */
  async type(text) {
    const input = this.page.locator('.quick-input-widget:visible .quick-input-box input');
    await input.waitFor();
    await input.fill(text);
  }

  /**
   * Goes to a place in the active file; both numbers count from 1.
   *
   * @param {number} line @param {number} [column]
   */
  async goTo(line, column = 1) {
    await this.page.keyboard.press('Control+KeyG');
    await this.type(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /**
   * Shows the hover of a piece of text that is on the screen.
   *
   * @param {string} text a part of one line as it is on the screen
   */
  async hover(text) {
    const { x, y } = await this.place(text);
    await this.page.mouse.move(x, y, { steps: 4 });
    const hover = this.page.locator('.monaco-hover:visible .hover-contents').first();
    await hover.waitFor({ timeout: 15_000 });
    return hover;
  }

  /**
   * Finds the middle of a piece of text that is on the screen, whatever colours it has.
   *
   * @param {string} text a part of one line as it is on the screen
   * @returns {Promise<{ x: number, y: number }>} in pixels of the page
   */
  async place(text) {
    const handle = await this.page.waitForFunction(findText, text, { timeout: 15_000 });
    const place = await handle.jsonValue();
    if (!place) throw new Error(`"${text}" is not on the screen`);
    return place;
  }

  /**
   * Something inside the page of a panel, once it is there: panels are pages in pages of their own.
   *
   * @param {string} selector
   * @returns {Promise<import('playwright-core').Locator>} the first one
   */
  async webview(selector) {
    const limit = Date.now() + 20_000;
    for (;;) {
      for (const frame of this.page.frames()) {
        const found = frame.locator(selector);
        const count = await found.count().catch(() => 0);
        if (frame !== this.page.mainFrame() && count > 0) return found.first();
      }
      if (Date.now() > limit) throw new Error(`no panel holds ${selector}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Takes the pointer off the text, so that no hover is in the way. */
  async closeHover() {
    await this.page.keyboard.press('Escape');
    await this.page.mouse.move(2, 2);
    await this.page.locator('.monaco-hover .hover-contents:visible').waitFor({ state: 'hidden' });
  }

  /** Puts the keyboard into the text of the active editor. */
  async focusText() {
    await this.command('View: Focus Active Editor Group');
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /**
   * Replaces the first place of a piece of text in the active file, as a person does: find it, then type over it.
   *
   * @param {string} text @param {string} by
   */
  async replaceOnce(text, by) {
    await this.focusText();
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('Control+KeyF');
    const input = this.page
      .locator('.find-widget.visible .find-part textarea, .find-widget.visible .find-part input')
      .first();
    await input.waitFor();
    await input.fill(text);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.find-widget .matchesCount', { hasText: / of / }).waitFor();
    // Closing the search leaves what was found selected.
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.type(by);
  }

  /**
   * Shows all notifications and gives the one with a text. (The page may keep a message in the list without showing it
   * by itself.)
   *
   * @param {string} text
   */
  async notification(text) {
    const found = this.page.locator('.notification-list-item', { hasText: text }).first();
    for (let tries = 0; tries < 30 && !(await found.isVisible()); tries += 1) {
      if (!(await this.page.locator('.notifications-center.visible').isVisible())) {
        await this.command('Notifications: Show Notifications');
      }
      await this.page.waitForTimeout(500);
    }
    await found.waitFor({ timeout: 1000 });
    return found;
  }

  /**
   * Saves a picture of the whole window and gives its path.
   *
   * @param {string} name without folder and ending
   */
  async screenshot(name) {
    const path = join(this.pictures, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }
}
