/** The invented departments of 示例区, in the order of its list: 24 of them exist in 2021. */
import { DEFAULTS, type DemoDepartment } from './department.ts';

type Given = Partial<DemoDepartment> & Pick<DemoDepartment, 'duty' | 'budget' | 'projects'>;

function of(category: string, id: string, short: string, given: Given): DemoDepartment {
  return { ...DEFAULTS, id, name: `示例区${short}`, short, category, ...given };
}

const GENERAL = '综合管理';
const ECONOMY = '经济发展';
const SOCIETY = '社会民生';
const BUILDING = '城市建设';
const STREETS = '街道';

export const DEPARTMENTS: readonly DemoDepartment[] = [
  of(GENERAL, 'government-office', '政府办公室', {
    duty: '承办全区的文电、会务、督查和政务公开',
    budget: 6480,
    projects: 520,
    travels: true,
  }),
  of(GENERAL, 'finance', '财政局', {
    duty: '编制和执行全区预算，管理国库与国有资产',
    budget: 4210,
    projects: 430,
    style: 'fine',
  }),
  of(GENERAL, 'audit', '审计局', {
    duty: '审计全区的财政收支和重大项目',
    budget: 1150,
    projects: 260,
    petty: true,
    noEconomy: true,
    silent: ['2024'],
  }),
  of(GENERAL, 'human-resources', '人力资源和社会保障局', {
    duty: '管就业、社会保险、人才和劳动关系',
    budget: 14860,
    projects: 780,
    cumulative: true,
  }),
  of(GENERAL, 'emergency-management', '应急管理局', {
    duty: '管安全生产、防灾减灾和应急救援',
    budget: 3620,
    projects: 610,
    withheld: ['thirdQuarterPaceRate'],
  }),
  of(ECONOMY, 'development-reform', '发展和改革局', {
    duty: '拟订发展规划，管投资、价格和重大项目',
    budget: 9750,
    projects: 800,
    travels: true,
  }),
  of(ECONOMY, 'economy-trade', '经济贸易局', {
    duty: '促进工业、商贸和外资',
    budget: 21900,
    projects: 880,
    travels: true,
    validTo: '2021',
    successor: 'commerce',
    change: '更名',
    note: '虚构示例数据；2022 年起改称商务局，职责不变',
  }),
  of(ECONOMY, 'commerce', '商务局', {
    duty: '促进商贸流通、外资和会展',
    budget: 21900,
    projects: 880,
    travels: true,
    validFrom: '2022',
    follows: ['economy-trade'],
    note: '虚构示例数据；由经济贸易局更名而来',
  }),
  of(ECONOMY, 'science-technology', '科技局', {
    duty: '管科技计划、科技资金和企业创新',
    budget: 46300,
    projects: 960,
    growth: 60,
    style: 'fine',
    travels: true,
  }),
  of(ECONOMY, 'statistics', '统计局', {
    duty: '组织统计调查和普查，发布统计数据',
    budget: 820,
    projects: 340,
    growth: 15,
    petty: true,
    noEconomy: true,
    withheld: ['fixedAssetsInUseAmount'],
  }),
  of(ECONOMY, 'investment-services', '招商服务局', {
    duty: '对接投资项目，为落户企业办事',
    budget: 2450,
    projects: 700,
    growth: 90,
    travels: true,
    validFrom: '2021',
    note: '虚构示例数据；2021 年新设',
  }),
  of(SOCIETY, 'education', '教育局', {
    duty: '管全区的中小学、幼儿园和职业教育',
    budget: 268000,
    projects: 380,
    growth: 30,
    filled: 930,
  }),
  of(SOCIETY, 'health', '卫生健康局', {
    duty: '管公立医院、社区健康服务和疾病预防',
    budget: 96400,
    projects: 720,
    growth: 70,
    style: 'fine',
    cumulative: true,
  }),
  of(SOCIETY, 'civil-affairs', '民政局', {
    duty: '管社会救助、养老服务、社会组织和殡葬',
    budget: 40700,
    projects: 930,
    petty: true,
    silent: ['2023'],
  }),
  of(SOCIETY, 'culture', '文化局', {
    duty: '管公共文化场馆、文物和文艺活动',
    budget: 7640,
    projects: 690,
    validTo: '2021',
    successor: 'culture-sports',
    change: '合并',
    note: '虚构示例数据；2022 年与体育局合并',
  }),
  of(SOCIETY, 'sports', '体育局', {
    duty: '管公共体育场馆、群众体育和赛事',
    budget: 3880,
    projects: 740,
    style: 'trimmed',
    validTo: '2021',
    successor: 'culture-sports',
    change: '合并',
    note: '虚构示例数据；2022 年与文化局合并',
  }),
  of(SOCIETY, 'culture-sports', '文化体育局', {
    duty: '管公共文化体育场馆、文物、赛事和文艺活动',
    budget: 11520,
    projects: 710,
    validFrom: '2022',
    follows: ['culture', 'sports'],
    note: '虚构示例数据；由文化局、体育局合并而来',
  }),
  of(SOCIETY, 'veterans-affairs', '退役军人事务局', {
    duty: '管退役军人的安置、优抚和服务保障',
    budget: 2710,
    projects: 760,
    noEconomy: true,
    withheld: ['petitionReplyRate', 'petitionTimelyReplyRate'],
  }),
  of(BUILDING, 'housing-construction', '住房和建设局', {
    duty: '管住房保障、工程质量安全和老旧小区改造',
    budget: 121000,
    projects: 960,
    growth: 35,
  }),
  of(BUILDING, 'city-management', '城市管理局', {
    duty: '管市容环卫、垃圾分类、公园和市政照明',
    budget: 77800,
    projects: 900,
    cumulative: true,
  }),
  of(BUILDING, 'transport', '交通运输局', {
    duty: '管道路养护、公共交通和交通设施',
    budget: 33100,
    projects: 860,
    withheld: ['satisfiedProjectCount', 'publicSatisfactionRate'],
    silent: ['2020'],
  }),
  of(BUILDING, 'key-projects-office', '重点项目建设办公室', {
    duty: '统筹几个重点片区的土地整备和建设',
    budget: 1480,
    projects: 650,
    validFrom: '2020',
    validTo: '2021',
    change: '撤销',
    silent: ['2020'],
    note: '虚构示例数据；临时机构，2021 年底撤销，只公布过一份报告',
  }),
  of(STREETS, 'bluestone-subdistrict', '青石街道办事处', {
    duty: '管辖区的社区服务、综合治理和公共设施',
    budget: 18300,
    projects: 720,
    style: 'trimmed',
  }),
  of(STREETS, 'pine-wind-subdistrict', '松风街道办事处', {
    duty: '管辖区的社区服务、安全巡查和环境整治',
    budget: 24100,
    projects: 760,
    cumulative: true,
  }),
  of(STREETS, 'white-bridge-subdistrict', '白桥街道办事处', {
    duty: '管辖区的社区服务、民生项目和综合治理',
    budget: 35600,
    projects: 780,
    filled: 990,
  }),
  of(STREETS, 'long-pavilion-subdistrict', '长亭街道办事处', {
    duty: '管辖区的社区服务、文体活动和公共设施',
    budget: 12900,
    projects: 700,
    withheld: ['unfinishedKeyTaskCount'],
    petty: true,
  }),
];
