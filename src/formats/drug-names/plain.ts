/** A plain list: one name a line; what follows a number sign is a comment. */
import type { DrugNameFormat } from './format.js';

export const plainFormat: DrugNameFormat = {
  id: 'plain',
  title: 'plain list',
  detect: () => true,
  open: (into) => ({
    line(text) {
      const name = text.replace(/(?:^|\s)#.*$/, '').trim();
      if (name === '') return;
      if (/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(name))
        into.malformed('holds characters that are no text');
      else into.add({ name });
    },
  }),
};
