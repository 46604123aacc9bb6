/**
 * Prefixes of old makers with how many digits their numbers have: so told from grants, cell lines and instruments, a code such as
 * "LU 79553", "SC-58635" or "BIBN 4096 BS" needs no words beside it. A question mark: only where a comma or a dash is printed, as
 * "Charleston, SC 29425" is an address.
 */
const ROWS = `
LU 5 5; SR 5 6; SB 6 6; WIN 4 5; Win 4 5; RP 5 5; ?SC 5 5; EMD 5 6; ICI 5 6; ?UK 5 6; ZM 6 6; LG 6 6; ORG 4 6; GYKI 5 5; ?RS 5 6;
?L 6 6; BIBN 3 4; BIBR 3 4; BIBO 3 4; BIRB 3 3; BIBP 4 4; UD-CG 3 3; SK&F 5 6; RO 6 6; LJP 3 4; KW 4 4; CV 4 4; TCV 4 5; ?U 5 6;
?CP 5 6; ?PD 6 6; FPL 5 5; AH 5 5; MDL 5 6; CGP 5 5; RWJ 5 6; AHR 4 5; BW 3 4; GV 6 6; PNU 5 6; SDZ 5 6
`;

export interface MakerCode {
  readonly least: number;
  readonly most: number;
  /** True where a comma within the number or a dash before it must be printed. */
  readonly marked: boolean;
}

export const makerCodes: ReadonlyMap<string, MakerCode> = new Map(
  ROWS.split(';').map((row) => {
    const [prefix = '', least, most] = row.trim().split(' ');
    const marked = prefix.startsWith('?');
    return [marked ? prefix.slice(1) : prefix, { least: Number(least), most: Number(most), marked }];
  }),
);
