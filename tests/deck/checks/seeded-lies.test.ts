import { describe, expect, it } from 'vitest';
import { compileText, ROOT } from '../../twindeck.ts';

/** True in every word: what the lies below are seeded into, one at a time. */
const HONEST = `
title: Thái Nguyên năm 2021
date: 2021-12-31
data: ${ROOT}/data/thai-nguyen-2021/datapackage.json
claims:
  - grdp_per_capita > grdp_per_capita@vn
slides:
  - layout: figures
    title: "Thu ngân sách {{ budget_revenue }}, vượt kế hoạch"
    figures:
      - value: "{{ budget_revenue }}"
        label: Thu ngân sách
        compare: vượt cả hai kế hoạch
      - value: "{{ export_value }}"
        label: Giá trị xuất khẩu
      - value: "{{ poverty_rate }}"
        label: Tỷ lệ hộ nghèo
        compare:
          change: "{{ poverty_rate - poverty_rate@2020 | sign }}"
          text: so với 2020
  - layout: bullets
    title: "Xuất khẩu {{ export_value }}, đứng {{ export_rank }} cả nước"
    bullets:
      - "Hộ nghèo giảm từ {{ poverty_rate@2020 }} xuống {{ poverty_rate }}"
      - "GRDP bình quân đầu người {{ grdp_per_capita }}, gấp rưỡi cả nước là {{ grdp_per_capita@vn }}"
      - "Thu ngân sách {{ budget_revenue }}, vượt kế hoạch HĐND tỉnh giao {{ budget_revenue@plan_council }}"
      - "Tỷ lệ hộ nghèo năm 2020 là {{ poverty_rate@2020 }}, năm 2021 là {{ poverty_rate }}"
      - "Hơn một nửa chỉ tiêu vượt kế hoạch: {{ targets_exceeded }}"
      - "Mỗi hecta trồng trọt cho {{ crop_value | bare }} triệu đồng"
      - "Công nghiệp tăng {{ growth(industrial_output, industrial_output@2020) | digits: 1 }} so với năm 2020"
    notes: |
      Thu ngân sách đạt {{ budget_revenue }}, cả nước có 63 tỉnh, thành phố.
  - layout: chart
    title: Tỷ lệ hộ nghèo giảm mạnh
    chart:
      type: column
      categories: ["2020", "2021"]
      series:
        - name: Tỷ lệ hộ nghèo
          values: [poverty_rate@2020, poverty_rate]
      axis: { title: Tỷ lệ hộ nghèo }
      alt: Tỷ lệ hộ nghèo trước và sau một năm
    takeaway: Hộ nghèo giảm nhờ việc làm mới
  - layout: chart-text
    title: Đề án nhiều nhất trong các văn bản
    chart:
      type: bar
      categories: [Chương trình, Đề án, Kế hoạch]
      series:
        - name: Số văn bản
          values: [party_programmes, party_projects, party_plans]
    bullets:
      - "Cộng lại: {{ party_documents }}"
  - layout: chart
    title: GRDP bình quân đầu người cao hơn cả nước
    chart:
      type: column
      categories: [Thái Nguyên, Cả nước]
      series:
        - name: GRDP bình quân đầu người
          values: [grdp_per_capita, grdp_per_capita@vn]
    takeaway: Thu nhập lao động vào nhóm dẫn đầu cả nước
  - layout: chart
    title: Thu ngân sách vượt kế hoạch cả hai cấp giao
    chart:
      type: column
      categories: [Chính phủ giao, HĐND tỉnh giao, Thực hiện]
      series:
        - name: Thu ngân sách
          values: [budget_revenue@plan_government, budget_revenue@plan_council, budget_revenue]
  - layout: table
    title: Người của cấp xã đông nhất trong các cơ quan
    table:
      columns: [Cơ quan, Số đại biểu, Tỷ trọng]
      rows:
        - [Quốc hội, "{{ deputies_national | bare }}", "{{ share(deputies_national, deputies_total) }}"]
        - [HĐND tỉnh, "{{ deputies_province | bare }}", "{{ share(deputies_province, deputies_total) }}"]
        - [HĐND cấp huyện, "{{ deputies_district | bare }}", "{{ share(deputies_district, deputies_total) }}"]
        - [HĐND cấp xã, "{{ deputies_commune | bare }}", "{{ share(deputies_commune, deputies_total) }}"]
        - [Cộng, "{{ deputies_total | bare }}", "{{ share(deputies_total, deputies_total) }}"]
  - layout: table
    title: Thu, chi và đầu tư
    table:
      columns: [Chỉ tiêu, Kế hoạch (tỷ đồng), Thực hiện (tỷ đồng)]
      rows:
        - [Thu ngân sách, "{{ budget_revenue@plan_council | bare }}", "{{ budget_revenue | bare }}"]
`;

const told = (yaml: string): readonly string[] =>
  compileText(yaml).diagnostics.flatMap(({ code, severity, message }) =>
    severity === 'info' ? [] : [`${code}: ${message}`],
  );

const LIES: readonly (readonly [what: string, from: string, to: string])[] = [
  [
    'a wrong number typed in a title',
    'Thu ngân sách {{ budget_revenue }}, vượt kế hoạch"',
    'Thu ngân sách 18.500 tỷ đồng, vượt kế hoạch"',
  ],
  ['a right number typed', 'cho {{ crop_value | bare }} triệu', 'cho 117,8 triệu'],
  [
    'a number in words',
    'Hơn một nửa chỉ tiêu vượt kế hoạch: {{ targets_exceeded }}',
    'Thu ngân sách tăng mười hai phần trăm',
  ],
  [
    'another indicator’s figure in a sentence',
    'Thu ngân sách {{ budget_revenue }}, vượt kế hoạch"',
    'Thu ngân sách {{ export_value }}, vượt kế hoạch"',
  ],
  [
    'another indicator’s figure on a card',
    'value: "{{ export_value }}"\n        label: Giá',
    'value: "{{ fdi_capital }}"\n        label: Giá',
  ],
  ['a false claim', 'grdp_per_capita > grdp_per_capita@vn', 'grdp_per_capita > 2 * grdp_per_capita@vn'],
  ['a rise that is a fall', 'Hộ nghèo giảm từ', 'Hộ nghèo tăng từ'],
  [
    'the two ends of a fall swapped',
    'giảm từ {{ poverty_rate@2020 }} xuống {{ poverty_rate }}',
    'giảm từ {{ poverty_rate }} xuống {{ poverty_rate@2020 }}',
  ],
  ['twice as much that isn’t', 'gấp rưỡi cả nước là', 'gấp đôi cả nước là'],
  ['thrice as much without the other figure', 'gấp rưỡi cả nước là {{ grdp_per_capita@vn }}', 'gấp ba cả nước'],
  ['a missed plan that was met', 'vượt kế hoạch HĐND tỉnh giao {{', 'không đạt kế hoạch HĐND tỉnh giao {{'],
  [
    'plan and actual swapped in a sentence',
    '{{ budget_revenue }}, vượt kế hoạch HĐND tỉnh giao {{ budget_revenue@plan_council }}',
    '{{ budget_revenue@plan_council }}, vượt kế hoạch HĐND tỉnh giao {{ budget_revenue }}',
  ],
  [
    'the wrong year named before a figure',
    'năm 2020 là {{ poverty_rate@2020 }}, năm 2021 là',
    'năm 2021 là {{ poverty_rate@2020 }}, năm 2021 là',
  ],
  ['less than half that is more', 'Hơn một nửa chỉ tiêu', 'Chưa đến một nửa chỉ tiêu'],
  ['the first rank that is the fourth', 'đứng {{ export_rank }} cả nước"', 'dẫn đầu cả nước ({{ export_rank }})"'],
  ['a typed rank', 'đứng {{ export_rank }} cả nước"', 'đứng thứ ba cả nước"'],
  ['a wrong unit after a bare figure', '{{ crop_value | bare }} triệu đồng', '{{ crop_value | bare }} tỷ đồng'],
  ['another base of a comparison', 'digits: 1 }} so với năm 2020', 'digits: 1 }} so với năm 2019'],
  [
    'a change against the year that is called one against the plan',
    'digits: 1 }} so với năm 2020',
    'digits: 1 }} so với kế hoạch',
  ],
  ['a wrong number in the notes', 'Thu ngân sách đạt {{ budget_revenue }}', 'Thu ngân sách đạt 19.000 tỷ đồng'],
  ['a rise said over a falling chart', 'title: Tỷ lệ hộ nghèo giảm mạnh', 'title: Tỷ lệ hộ nghèo tăng mạnh'],
  ['a takeaway against its chart', 'Hộ nghèo giảm nhờ', 'Hộ nghèo tăng vì'],
  ['a chart’s years swapped', 'categories: ["2020", "2021"]', 'categories: ["2021", "2020"]'],
  ['a wrong number in an alt text', 'Tỷ lệ hộ nghèo trước và sau một năm', 'Tỷ lệ hộ nghèo còn 3,17%'],
  [
    'a wrong number in the title of an axis',
    'axis: { title: Tỷ lệ hộ nghèo }',
    'axis: { title: "Tỷ lệ hộ nghèo, nay 3,17%" }',
  ],
  [
    'a wrong number in a category',
    'categories: ["2020", "2021"]',
    'categories: ["2020", "2021: tỷ lệ hộ nghèo 3,17%"]',
  ],
  ['the most that isn’t', 'Đề án nhiều nhất', 'Chương trình nhiều nhất'],
  ['the least that is the most', 'Đề án nhiều nhất', 'Đề án ít nhất'],
  ['areas swapped in a chart', '[Thái Nguyên, Cả nước]', '[Cả nước, Thái Nguyên]'],
  ['lower than the country that is higher', 'GRDP bình quân đầu người cao hơn', 'GRDP bình quân đầu người thấp hơn'],
  [
    'plan and actual swapped in a chart',
    '[Chính phủ giao, HĐND tỉnh giao, Thực hiện]',
    '[Thực hiện, HĐND tỉnh giao, Chính phủ giao]',
  ],
  [
    'a missed plan over a chart that meets it',
    'title: Thu ngân sách vượt kế hoạch cả',
    'title: Thu ngân sách không đạt kế hoạch cả',
  ],
  ['a typed value in a chart', 'values: [grdp_per_capita, grdp_per_capita@vn]', 'values: [105.1, grdp_per_capita@vn]'],
  ['labels of a table swapped', '- [HĐND tỉnh, "{{ deputies_province', '- [HĐND cấp xã, "{{ deputies_province'],
  [
    'a part left out of a total',
    '        - [HĐND cấp huyện, "{{ deputies_district | bare }}", "{{ share(deputies_district, deputies_total) }}"]\n',
    '',
  ],
  ['a wrong unit over a column', 'Kế hoạch (tỷ đồng)', 'Kế hoạch (triệu đồng)'],
  [
    'plan and actual swapped over columns',
    'Kế hoạch (tỷ đồng), Thực hiện (tỷ đồng)',
    'Thực hiện (tỷ đồng), Kế hoạch (tỷ đồng)',
  ],
  ['an older figure passed off as new', 'value: "{{ poverty_rate }}"', 'value: "{{ poverty_rate@2020 }}"'],
  ['the least of a table said to be the most', 'Người của cấp xã đông nhất', 'Người của HĐND tỉnh đông nhất'],
  ['another base of a card’s comparison', 'text: so với 2020', 'text: so với kế hoạch'],
];

describe('a deck that says what the data say', () => {
  it('is told nothing', () => {
    expect(told(HONEST)).toEqual([]);
  });
});

describe('of one lie seeded into it, the author is told:', () => {
  it.each(LIES)('%s', (_, from, to) => {
    expect(HONEST.split(from)).toHaveLength(2);
    expect(told(HONEST.replace(from, to))).not.toEqual([]);
  });
});
