/** The few functions of the UCUM library of the National Library of Medicine that the tests ask. */
declare module '@lhncbc/ucum-lhc' {
  interface Ucum {
    validateUnitString(code: string): {
      readonly status: 'valid' | 'invalid' | 'error';
      readonly ucumCode: string | null;
    };
    convertUnitTo(
      from: string,
      value: number,
      to: string,
    ): { readonly status: 'succeeded' | 'failed' | 'error'; readonly toVal: number | null };
  }
  export const UcumLhcUtils: { getInstance(): Ucum };
}
