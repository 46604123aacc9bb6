/** The type of `vscode.l10n.t`, handed to the pure functions so that they need no editor. */
export type Translate = (message: string, ...values: (string | number)[]) => string;
