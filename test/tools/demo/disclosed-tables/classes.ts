/** The few codes of the government accounts classification that the demonstration uses, with their public names. */

/** 类, 款 and 项 of the functional classification. */
export const FUNCTION_NAMES: Readonly<Record<string, string>> = {
  '201': '一般公共服务支出',
  '20106': '财政事务',
  '2010601': '行政运行',
  '2010602': '一般行政管理事务',
  '2010607': '信息化建设',
  '2010608': '财政委托业务支出',
  '205': '教育支出',
  '20501': '教育管理事务',
  '2050101': '行政运行',
  '20502': '普通教育',
  '2050201': '学前教育',
  '2050202': '小学教育',
  '2050203': '初中教育',
  '2050204': '高中教育',
  '20503': '职业教育',
  '2050302': '中等职业教育',
  '20509': '教育费附加安排的支出',
  '2050999': '其他教育费附加安排的支出',
  '208': '社会保障和就业支出',
  '20805': '行政事业单位养老支出',
  '2080501': '行政单位离退休',
  '2080502': '事业单位离退休',
  '2080505': '机关事业单位基本养老保险缴费支出',
  '2080506': '机关事业单位职业年金缴费支出',
  '210': '卫生健康支出',
  '21001': '卫生健康管理事务',
  '2100101': '行政运行',
  '2100199': '其他卫生健康管理事务支出',
  '21002': '公立医院',
  '2100201': '综合医院',
  '2100202': '中医（民族）医院',
  '21003': '基层医疗卫生机构',
  '2100301': '城市社区卫生机构',
  '21004': '公共卫生',
  '2100401': '疾病预防控制机构',
  '2100408': '基本公共卫生服务',
  '2100409': '重大公共卫生服务',
  '21011': '行政事业单位医疗',
  '2101101': '行政单位医疗',
  '2101102': '事业单位医疗',
  '212': '城乡社区支出',
  '21201': '城乡社区管理事务',
  '2120101': '行政运行',
  '2120106': '工程建设管理',
  '2120109': '住宅建设与房地产市场监管',
  '21203': '城乡社区公共设施',
  '2120399': '其他城乡社区公共设施支出',
  '221': '住房保障支出',
  '22101': '保障性安居工程支出',
  '2210106': '公共租赁住房',
  '2210108': '老旧小区改造',
  '22102': '住房改革支出',
  '2210201': '住房公积金',
};

/** 类 and 款 of the economic classification of basic spending; the weight is the share within its 类. */
export interface EconomicClass {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
}

const economic = (code: string, name: string, weight: number): EconomicClass => ({
  code,
  name,
  weight,
});

export const WAGES: readonly EconomicClass[] = [
  economic('30101', '基本工资', 205),
  economic('30102', '津贴补贴', 265),
  economic('30103', '奖金', 195),
  economic('30108', '机关事业单位基本养老保险缴费', 98),
  economic('30109', '职业年金缴费', 49),
  economic('30110', '职工基本医疗保险缴费', 56),
  economic('30112', '其他社会保障缴费', 8),
  economic('30113', '住房公积金', 92),
  economic('30199', '其他工资福利支出', 32),
];

export const GOODS: readonly EconomicClass[] = [
  economic('30201', '办公费', 150),
  economic('30205', '水费', 18),
  economic('30206', '电费', 74),
  economic('30207', '邮电费', 42),
  economic('30209', '物业管理费', 160),
  economic('30211', '差旅费', 38),
  economic('30213', '维修（护）费', 96),
  economic('30215', '会议费', 12),
  economic('30216', '培训费', 34),
  economic('30228', '工会经费', 88),
  economic('30229', '福利费', 62),
  economic('30239', '其他交通费用', 120),
  economic('30299', '其他商品和服务支出', 106),
];

/** Of 302 as well, but their amounts are those of the 三公经费. */
export const RECEPTION = economic('30217', '公务接待费', 0);
export const VEHICLES = economic('30231', '公务用车运行维护费', 0);

export const SUBSIDIES: readonly EconomicClass[] = [
  economic('30302', '退休费', 720),
  economic('30304', '抚恤金', 90),
  economic('30307', '医疗费补助', 130),
  economic('30399', '其他对个人和家庭的补助', 60),
];

export const ECONOMIC_NAMES: Readonly<Record<string, string>> = {
  '301': '工资福利支出',
  '302': '商品和服务支出',
  '303': '对个人和家庭的补助',
  ...Object.fromEntries(
    [...WAGES, ...GOODS, RECEPTION, VEHICLES, ...SUBSIDIES].map(({ code, name }) => [code, name]),
  ),
};
