/** What each of the four departments with disclosed tables spends on: 项 of the functional classification. */

/** Weights of one 项 within each kind of spending. */
export interface Purpose {
  readonly code: string;
  readonly personnel: number;
  readonly operating: number;
  readonly project: number;
}

const purpose = (code: string, personnel: number, operating: number, project: number): Purpose => ({
  code,
  personnel,
  operating,
  project,
});

export interface Spending {
  /** Bear the salaries, the running costs and the projects. */
  readonly purposes: readonly Purpose[];
  /** 项 whose amount is that of an economic class: pensions, insurance, housing fund. */
  readonly social: Readonly<Record<string, string>>;
}

const PENSIONS = { '2080505': '30108', '2080506': '30109', '2210201': '30113' } as const;
const OFFICE = { '2080501': '30302', ...PENSIONS, '2101101': '30110' } as const;
const INSTITUTIONS = { '2080502': '30302', ...PENSIONS, '2101102': '30110' } as const;

export const SPENDING: Readonly<Record<string, Spending>> = {
  finance: {
    purposes: [
      purpose('2010601', 100, 100, 0),
      purpose('2010602', 0, 0, 45),
      purpose('2010607', 0, 0, 20),
      purpose('2010608', 0, 0, 35),
    ],
    social: OFFICE,
  },
  education: {
    purposes: [
      purpose('2050202', 46, 40, 31),
      purpose('2050101', 2, 6, 6),
      purpose('2050201', 7, 12, 18),
      purpose('2050203', 27, 24, 17),
      purpose('2050204', 13, 12, 10),
      purpose('2050302', 5, 6, 6),
      purpose('2050999', 0, 0, 12),
    ],
    social: INSTITUTIONS,
  },
  health: {
    purposes: [
      purpose('2100201', 38, 22, 30),
      purpose('2100101', 6, 14, 0),
      purpose('2100199', 0, 0, 9),
      purpose('2100202', 16, 12, 12),
      purpose('2100301', 28, 36, 14),
      purpose('2100401', 12, 16, 8),
      purpose('2100408', 0, 0, 17),
      purpose('2100409', 0, 0, 10),
    ],
    social: INSTITUTIONS,
  },
  'housing-construction': {
    purposes: [
      purpose('2120101', 100, 100, 0),
      purpose('2120106', 0, 0, 14),
      purpose('2120109', 0, 0, 5),
      purpose('2120399', 0, 0, 24),
      purpose('2210106', 0, 0, 33),
      purpose('2210108', 0, 0, 24),
    ],
    social: OFFICE,
  },
};
