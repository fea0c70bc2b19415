/** report.yaml of an empty report: every key, with a hint what belongs there. */
import type { Request } from './new-request.ts';

export function cardText({ key, jurisdiction, rubric, rubricApplies }: Request): string {
  const version = rubricApplies
    ? `适用于 ${key.jurisdiction} ${key.year} 年度的版本`
    : `没有适用于 ${key.jurisdiction} ${key.year} 年度的版本，先用最近的一版；公布前须照 data/rubrics/README.md 发布新版本，并改这里`;
  return `# 来源卡：这份报告从哪里来。值照抄，没有记下的留空（""），不要补猜。
标题: "" # 报告封面或网页上的标题
部门: ${key.department} # 部门 id，与文件夹名相同
年度: "${key.year}" # 报告所评的年度，与文件夹名相同
评分标准: ${rubric.id} # ${version}
文件:
  名称: "" # 存档文件的名称
  形式: "" # 文本、PDF、网页……（data/limits.yaml 的 形式）
  行数: "" # 文本的总行数；不是文本就留空
  页数: "" # PDF 的总页数；没有页就留空
  sha256: "" # 存档文件的 sha256（命令：sha256sum 文件名）
  网址: "" # 取得文件的网址
  取得日期: "" # 如 2022-10-08
  说明: "" # 行号或页码指什么、来源有什么要交代的
虚构: ${jurisdiction.fictional ? '是' : '否'} # 与 jurisdiction.yaml 一致
个人信息: 单位负责人、填报人、联系电话不采集
`;
}
