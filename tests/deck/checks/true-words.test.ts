import { describe, expect, it } from 'vitest';
import { compileText, ROOT } from '../../twindeck.ts';

const DATA = `${ROOT}/data/thai-nguyen-2021/datapackage.json`;

function told(slides: string, lang = 'vi'): readonly string[] {
  const { diagnostics } = compileText(`title: T\nlang: ${lang}\ndata: ${DATA}\nslides:\n${slides}`);
  return diagnostics.flatMap(({ code, severity, message }) => (severity === 'info' ? [] : [`${code}: ${message}`]));
}

const said = (text: string, lang?: string) =>
  told(`  - layout: bullets\n    title: A\n    bullets: ${JSON.stringify([text])}\n`, lang);

describe('nothing is said of', () => {
  it.each([
    'Thu ngân sách và xuất khẩu đạt {{ budget_revenue }} và {{ export_value }}',
    'Sau dịch bệnh năm 2020, thu ngân sách đạt {{ budget_revenue }}',
    'Năm 2020 là {{ poverty_rate@2020 }}, nay {{ poverty_rate }}',
    'Hộ nghèo {{ poverty_rate@2020 }} (2020), {{ poverty_rate }} (2021)',
    'Thu ngân sách {{ budget_revenue }}, gấp rưỡi là mơ ước',
    'GRDP đầu người {{ grdp_per_capita }}, bằng gấp rưỡi cả nước',
    'Tăng {{ grdp_growth }}, gấp đôi bình quân cả nước',
    'Gần một nửa còn lại, vì đã có {{ ntm_communes }} đạt chuẩn và {{ targets_exceeded }} vượt kế hoạch',
    'Hơn một nửa chỉ tiêu vượt kế hoạch: {{ targets_exceeded }}',
    'Chưa đến một nửa số xã thì còn lâu; đã có hơn hai phần ba: {{ ntm_communes }}',
    'Thuộc nhóm dẫn đầu cả nước, đứng {{ export_rank }}',
    'Không dẫn đầu, nhưng đứng {{ export_rank }} cả nước',
    'Thu nhập mỗi lao động {{ wage | bare }} triệu đồng một tháng',
    'Chiếm tỷ trọng {{ share(deputies_commune, deputies_total) }}',
    '{{ party_projects | bare }} đề án, {{ party_departments | bare }} sở, ngành',
    'Một triệu lời cảm ơn thì chưa đủ, một tỷ lệ nhỏ thôi',
    'Đơn vị: nghìn tỷ đồng, trăm triệu đồng; xây hàng trăm tỷ đồng công trình',
    'Trong năm triệu tập hai hội nghị, kết quả trăm phần trăm',
    'Huân chương Độc lập hạng Nhất, đứng thứ mấy cũng mừng',
    'Vượt kế hoạch Chính phủ giao {{ budget_over_government }}',
    'Vượt kế hoạch HĐND tỉnh giao {{ budget_revenue - budget_revenue@plan_council }}',
    'Cao hơn cả nước {{ grdp_per_capita - grdp_per_capita@vn }}',
    'So với năm 2020, hộ nghèo giảm {{ poverty_rate@2020 - poverty_rate }}, còn {{ poverty_rate }}',
    'Tăng {{ growth(industrial_output, industrial_output@2020) | digits: 0 }} so với cùng kỳ năm trước',
    'Tăng {{ growth(industrial_output, industrial_output@2020) | digits: 0 }} so với 2020, vượt kế hoạch',
    'Từ năm 2016 đến 2021 có {{ fdi_projects }}',
  ])('true or open words: %s', (text) => {
    expect(said(text).filter((one) => !/unbound|older-period/.test(one))).toEqual([]);
  });

  it.each([
    'Revenue reached {{ budget_revenue }}, above the plan of {{ budget_revenue@plan_council }}',
    'GRDP per head is {{ grdp_per_capita }} against {{ grdp_per_capita@vn }} in the country',
    'More than half of the targets were exceeded: {{ targets_exceeded }}',
    'Industry grew by {{ growth(industrial_output, industrial_output@2020) | digits: 0 }} compared with 2020',
    'Growth twice the national average: {{ grdp_growth }}',
  ])('true words in English: %s', (text) => {
    expect(said(text, 'en')).toEqual([]);
  });

  it('a row that is not the sum of those above it, and does not say so', () => {
    const row = (label: string, id: string) => `[${label}, "{{ ${id} | bare }}"]`;
    const rows = [row('Tỉnh', 'deputies_province'), row('Huyện', 'deputies_district'), row('Xã', 'deputies_commune')];
    const table = (all: readonly string[]) =>
      `  - layout: table\n    title: A\n    table:\n      columns: [Cơ quan, Số]\n      rows: [${all.join(', ')}]\n`;
    expect(told(table(rows))).toEqual([]);
    expect(told(table([...rows, row('Cộng', 'deputies_total')]))).toHaveLength(1);
    expect(told(table([...rows, row('Trong đó', 'deputies_national'), row('Cộng', 'deputies_total')]))).toEqual([]);
  });

  it('a title about something else than the chart, or about a chart that goes both ways', () => {
    const chart = (title: string, values: string) =>
      `  - layout: chart\n    title: ${title}\n    chart:\n      type: column\n      categories: ["2020", "2021"]\n      series:\n${values}`;
    const falls = '        - { name: Hộ nghèo, values: [poverty_rate@2020, poverty_rate] }\n';
    expect(told(chart('Đầu tư tăng tốc', falls))).toEqual([]);
    expect(told(chart('Việc làm tăng, hộ nghèo giảm', falls))).toEqual([]);
    expect(told(chart('Hộ nghèo tăng', falls))).toHaveLength(1);
  });

  it('the greatest of all there is, or of all times, where the chart shows only some', () => {
    const chart = (title: string) =>
      `  - layout: chart\n    title: ${title}\n    chart:\n      type: bar\n      categories: [Chương trình, Đề án, Kế hoạch]\n      series:\n        - { name: Văn bản, values: [party_programmes, party_projects, party_plans] }\n`;
    expect(told(chart('Chương trình nhiều nhất từ trước đến nay'))).toEqual([]);
    expect(told(chart('Chương trình ít nhất, Đề án nhiều nhất'))).toEqual([]);
    expect(told(chart('Chương trình chưa phải nhiều nhất'))).toEqual([]);
    expect(told(chart('Chương trình nhiều nhất'))).toHaveLength(1);
  });
});
