/** What a report says of its own documents against the record of them. */
import { unlisted } from './disclosures.ts';
import { overstated, score, type Plant } from './plant.ts';

const SCORED = 'budget-disclosure';
const FULL = '5';
const claim = (fact: string, to: string): Plant['edits'][number] => ({ do: 'claim', fact, to });

export const CLAIM_PLANTS: readonly Plant[] = [
  {
    id: 'D11',
    year: 2021,
    department: 'bluestone-subdistrict',
    what: '部门预算第 27 日才公开，自评称按规定公开，给了满分',
    events: [{ do: 'publish', kind: '部门预算', day: 27 }],
    edits: [claim('budgetDisclosureState', '按规定公开'), score(SCORED, FULL)],
    findings: ['T34', overstated(SCORED)],
    weight: '影响得分',
  },
  {
    id: 'D12',
    year: 2023,
    department: 'culture-sports',
    what: '部门决算没有列政府性基金表，自评称按规定公开，给了满分；决算在自评以后，不说自评偏高',
    events: [unlisted('部门决算', 'final-fund')],
    edits: [claim('finalAccountsDisclosureState', '按规定公开'), score(SCORED, FULL)],
    findings: ['T37'],
    weight: '影响得分',
  },
  {
    id: 'D13',
    year: 2020,
    department: 'human-resources',
    what: '部门决算公开后撤下，没有重新公开，自评称按规定公开，给了满分；撤下在自评以后，不说自评偏高',
    events: [{ do: 'withdraw', kind: '部门决算', after: 25 }],
    edits: [claim('finalAccountsDisclosureState', '按规定公开'), score(SCORED, FULL)],
    findings: ['T37'],
    weight: '影响得分',
  },
  {
    id: 'D14',
    year: 2021,
    department: 'science-technology',
    what: '部门预算按期公开、内容齐全，自评却称公开但有不符，少给了 1 分；决算在自评以后，不说自评偏低',
    edits: [claim('budgetDisclosureState', '公开但有不符'), score(SCORED, '4')],
    findings: [],
    weight: '',
  },
];
