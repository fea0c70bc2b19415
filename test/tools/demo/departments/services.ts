/** The invented services to the public, the works and the subdistricts. */
import { department, type DemoDepartment } from './department.ts';

const SOCIETY = '社会民生';
const BUILDING = '城市建设';
const STREETS = '街道';

export const SERVICES: readonly DemoDepartment[] = [
  department(SOCIETY, 'education', '教育局', {
    duty: '管全区的中小学、幼儿园和职业教育',
    budget: 268000,
    projects: 380,
    growth: 30,
    filled: 930,
  }),
  department(SOCIETY, 'health', '卫生健康局', {
    duty: '管公立医院、社区健康服务和疾病预防',
    budget: 96400,
    projects: 720,
    growth: 70,
    style: 'fine',
    cumulative: true,
  }),
  department(SOCIETY, 'civil-affairs', '民政局', {
    duty: '管社会救助、养老服务、社会组织和殡葬',
    budget: 40700,
    projects: 930,
    petty: true,
    silent: ['2023'],
  }),
  department(SOCIETY, 'culture', '文化局', {
    duty: '管公共文化场馆、文物和文艺活动',
    budget: 7640,
    projects: 690,
    validTo: '2021',
    successor: 'culture-sports',
    change: '合并',
    note: '虚构示例数据；2022 年与体育局合并',
  }),
  department(SOCIETY, 'sports', '体育局', {
    duty: '管公共体育场馆、群众体育和赛事',
    budget: 3880,
    projects: 740,
    style: 'trimmed',
    validTo: '2021',
    successor: 'culture-sports',
    change: '合并',
    note: '虚构示例数据；2022 年与文化局合并',
  }),
  department(SOCIETY, 'culture-sports', '文化体育局', {
    duty: '管公共文化体育场馆、文物、赛事和文艺活动',
    budget: 11520,
    projects: 710,
    validFrom: '2022',
    follows: ['culture', 'sports'],
    note: '虚构示例数据；由文化局、体育局合并而来',
  }),
  department(SOCIETY, 'veterans-affairs', '退役军人事务局', {
    duty: '管退役军人的安置、优抚和服务保障',
    budget: 2710,
    projects: 760,
    noEconomy: true,
    withheld: ['petitionReplyRate', 'petitionTimelyReplyRate'],
  }),
  department(BUILDING, 'housing-construction', '住房和建设局', {
    duty: '管住房保障、工程质量安全和老旧小区改造',
    budget: 121000,
    projects: 960,
    growth: 35,
  }),
  department(BUILDING, 'city-management', '城市管理局', {
    duty: '管市容环卫、垃圾分类、公园和市政照明',
    budget: 77800,
    projects: 900,
    cumulative: true,
  }),
  department(BUILDING, 'transport', '交通运输局', {
    duty: '管道路养护、公共交通和交通设施',
    budget: 33100,
    projects: 860,
    withheld: ['satisfiedProjectCount', 'publicSatisfactionRate'],
    silent: ['2020'],
  }),
  department(BUILDING, 'key-projects-office', '重点项目建设办公室', {
    duty: '统筹几个重点片区的土地整备和建设',
    budget: 1480,
    projects: 650,
    validFrom: '2020',
    validTo: '2021',
    change: '撤销',
    silent: ['2020'],
    note: '虚构示例数据；临时机构，2021 年底撤销，只公布过一份报告',
  }),
  department(STREETS, 'bluestone-subdistrict', '青石街道办事处', {
    duty: '管辖区的社区服务、综合治理和公共设施',
    budget: 18300,
    projects: 720,
    style: 'trimmed',
  }),
  department(STREETS, 'pine-wind-subdistrict', '松风街道办事处', {
    duty: '管辖区的社区服务、安全巡查和环境整治',
    budget: 24100,
    projects: 760,
    cumulative: true,
  }),
  department(STREETS, 'white-bridge-subdistrict', '白桥街道办事处', {
    duty: '管辖区的社区服务、民生项目和综合治理',
    budget: 35600,
    projects: 780,
    filled: 990,
  }),
  department(STREETS, 'long-pavilion-subdistrict', '长亭街道办事处', {
    duty: '管辖区的社区服务、文体活动和公共设施',
    budget: 12900,
    projects: 700,
    withheld: ['unfinishedKeyTaskCount'],
    petty: true,
  }),
];
