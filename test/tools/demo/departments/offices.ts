/** The invented offices of general administration and of the economy. */
import { department, type DemoDepartment } from './department.ts';

const GENERAL = '综合管理';
const ECONOMY = '经济发展';

export const OFFICES: readonly DemoDepartment[] = [
  department(GENERAL, 'government-office', '政府办公室', {
    duty: '承办全区的文电、会务、督查和政务公开',
    budget: 6480,
    projects: 520,
    travels: true,
  }),
  department(GENERAL, 'finance', '财政局', {
    duty: '编制和执行全区预算，管理国库与国有资产',
    budget: 4210,
    projects: 430,
    style: 'fine',
  }),
  department(GENERAL, 'audit', '审计局', {
    duty: '审计全区的财政收支和重大项目',
    budget: 1150,
    projects: 260,
    petty: true,
    noEconomy: true,
    silent: ['2024'],
  }),
  department(GENERAL, 'human-resources', '人力资源和社会保障局', {
    duty: '管就业、社会保险、人才和劳动关系',
    budget: 14860,
    projects: 780,
    cumulative: true,
  }),
  department(GENERAL, 'emergency-management', '应急管理局', {
    duty: '管安全生产、防灾减灾和应急救援',
    budget: 3620,
    projects: 610,
    withheld: ['thirdQuarterPaceRate'],
  }),
  department(ECONOMY, 'development-reform', '发展和改革局', {
    duty: '拟订发展规划，管投资、价格和重大项目',
    budget: 9750,
    projects: 800,
    travels: true,
  }),
  department(ECONOMY, 'economy-trade', '经济贸易局', {
    duty: '促进工业、商贸和外资',
    budget: 21900,
    projects: 880,
    travels: true,
    validTo: '2021',
    successor: 'commerce',
    change: '更名',
    note: '虚构示例数据；2022 年起改称商务局，职责不变',
  }),
  department(ECONOMY, 'commerce', '商务局', {
    duty: '促进商贸流通、外资和会展',
    budget: 21900,
    projects: 880,
    travels: true,
    validFrom: '2022',
    follows: ['economy-trade'],
    note: '虚构示例数据；由经济贸易局更名而来',
  }),
  department(ECONOMY, 'science-technology', '科技局', {
    duty: '管科技计划、科技资金和企业创新',
    budget: 46300,
    projects: 960,
    growth: 60,
    style: 'fine',
    travels: true,
  }),
  department(ECONOMY, 'statistics', '统计局', {
    duty: '组织统计调查和普查，发布统计数据',
    budget: 820,
    projects: 340,
    growth: 15,
    petty: true,
    noEconomy: true,
    withheld: ['fixedAssetsInUseAmount'],
  }),
  department(ECONOMY, 'investment-services', '招商服务局', {
    duty: '对接投资项目，为落户企业办事',
    budget: 2450,
    projects: 700,
    growth: 90,
    travels: true,
    validFrom: '2021',
    note: '虚构示例数据；2021 年新设',
  }),
];
