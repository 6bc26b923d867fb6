import type { Catalogue } from '../catalogue.ts';

/** What is wrong with what a deck says. */
export const deckMessages = {
  'deck/unknown-icon': {
    severity: 'error',
    vi: { message: 'Không có biểu tượng “{icon}”.', hint: 'Gần nhất: {near}. Tất cả: lucide.dev/icons.' },
    en: { message: 'There is no icon “{icon}”.', hint: 'Nearest: {near}. All of them: lucide.dev/icons.' },
  },
  'deck/unclosed-braces': {
    severity: 'error',
    vi: { message: 'Dấu “{{” chưa được đóng.', hint: 'Thêm “}}” sau biểu thức.' },
    en: { message: 'The “{{” is never closed.', hint: 'Add “}}” after the expression.' },
  },
  'deck/duplicate-id': {
    severity: 'error',
    vi: {
      message: 'Mã trang “{id}” đã dùng cho trang {other}.',
      hint: 'Mỗi trang cần một mã riêng; đổi một trong hai.',
    },
    en: {
      message: 'The id “{id}” is already that of slide {other}.',
      hint: 'Every slide needs an id of its own; change one of them.',
    },
  },
  'deck/repeated-title': {
    severity: 'warning',
    vi: {
      message: 'Tiêu đề này trùng với trang {other}; người dùng trình đọc màn hình và dàn bài sẽ không phân biệt được.',
      hint: 'Viết tiêu đề nêu ý riêng của trang này.',
    },
    en: {
      message: 'This title is the same as that of slide {other}; screen readers and outlines can’t tell them apart.',
      hint: 'Let the title say what this slide alone says.',
    },
  },
  'deck/unknown-slide-link': {
    severity: 'error',
    vi: {
      message: 'Liên kết trỏ tới trang “{id}”, nhưng không có trang này.',
      hint: 'Các mã trang gần giống: {near}.',
    },
    en: { message: 'The link leads to slide “{id}”, which doesn’t exist.', hint: 'Ids that are near: {near}.' },
  },
  'deck/claim-false': {
    severity: 'error',
    vi: {
      message: 'Khẳng định “{claim}” sai so với bộ số liệu.',
      hint: 'Sửa lời trên trang hoặc sửa khẳng định cho đúng số liệu.',
    },
    en: {
      message: 'The claim “{claim}” is false by the dataset.',
      hint: 'Mend the slide or the claim so that it agrees with the data.',
    },
  },
  'deck/claim-undecided': {
    severity: 'warning',
    vi: {
      message: 'Số liệu chỉ cho biết “trên/gần/dưới”, nên chưa thể kết luận “{claim}” đúng hay sai.',
      hint: 'Nói nhẹ hơn, hoặc tìm số liệu chính xác.',
    },
    en: {
      message: 'The data are bounds only (over, nearly, under), so “{claim}” can be neither proven nor refuted.',
      hint: 'Say less, or find an exact figure.',
    },
  },
  'deck/block-kind': {
    severity: 'error',
    vi: {
      message:
        'Mỗi khối phải có đúng một trong: text, bullets, figures, chart, table, image, quote, progress; khối này có: {found}.',
      hint: 'Tách thành nhiều khối, mỗi khối bắt đầu bằng “- ”.',
    },
    en: {
      message:
        'A block holds exactly one of text, bullets, figures, chart, table, image, quote, progress; this one holds: {found}.',
      hint: 'Split it into several blocks, each beginning with “- ”.',
    },
  },
  'deck/by-without-quote': {
    severity: 'error',
    vi: { message: '“by” chỉ đi cùng “quote”.', hint: 'Thêm “quote:” hoặc bỏ “by:”.' },
    en: { message: '“by” only goes with “quote”.', hint: 'Add “quote:” or leave “by:” out.' },
  },
  'deck/no-heading': {
    severity: 'error',
    vi: {
      message: 'Bên “{side}” của trang so sánh chưa có tên.',
      hint: 'Thêm “heading: …”, ví dụ “heading: Kế hoạch”.',
    },
    en: {
      message: 'The {side} side of the comparison has no heading.',
      hint: 'Add “heading: …”, e.g. “heading: Plan”.',
    },
  },
  'deck/second-heading': {
    severity: 'error',
    vi: {
      message: 'Mỗi bên chỉ có một tên, ở khối đầu tiên.',
      hint: 'Bỏ “heading” này, hoặc chuyển lên khối đầu tiên.',
    },
    en: { message: 'A side has one heading, on its first block.', hint: 'Leave this heading out, or move it up.' },
  },
  'deck/cell-outside-columns': {
    severity: 'error',
    vi: {
      message: 'Ô này tới cột {last}, nhưng lưới chỉ có {columns} cột.',
      hint: 'Sửa column, columnSpan, hoặc columns của trang.',
    },
    en: {
      message: 'The cell reaches column {last}, but the grid has {columns}.',
      hint: 'Mend column, columnSpan, or the slide’s columns.',
    },
  },
  'deck/cell-outside-rows': {
    severity: 'error',
    vi: {
      message: 'Ô này tới hàng {last}, nhưng lưới chỉ có {rows} hàng.',
      hint: 'Sửa row, rowSpan, hoặc rows của trang.',
    },
    en: {
      message: 'The cell reaches row {last}, but the grid has {rows}.',
      hint: 'Mend row, rowSpan, or the slide’s rows.',
    },
  },
  'deck/cell-overlap': {
    severity: 'error',
    vi: { message: 'Ô này nằm chồng lên ô thứ {other}.', hint: 'Đổi column, row, hoặc thu nhỏ columnSpan, rowSpan.' },
    en: { message: 'The cell lies over cell {other}.', hint: 'Change column or row, or make a span smaller.' },
  },
  'deck/progress-value': {
    severity: 'error',
    vi: { message: 'Chỗ này phải là đúng một số liệu trong {{ }}.', hint: 'Ví dụ: value: "{{ communes_ntm }}".' },
    en: { message: 'This must be exactly one figure in {{ }}.', hint: 'For example: value: "{{ communes_ntm }}".' },
  },
  'deck/progress-whole': {
    severity: 'error',
    vi: {
      message: 'Chưa biết “{value}” là trên tổng bao nhiêu.',
      hint: 'Thêm “of: …”, hoặc điền cột “of” trong bộ số liệu.',
    },
    en: {
      message: 'It isn’t known what “{value}” is out of.',
      hint: 'Add “of: …”, or fill the column “of” of the dataset.',
    },
  },
  'deck/progress-unit': {
    severity: 'error',
    vi: {
      message: '“{part}” không phải là một phần của “{whole}”: hai đơn vị khác nhau.',
      hint: 'Chọn một tổng cùng đơn vị.',
    },
    en: { message: '“{part}” is no part of “{whole}”: their units differ.', hint: 'Take a whole in the same unit.' },
  },
  'deck/progress-range': {
    severity: 'error',
    vi: {
      message: '“{value}” không nằm giữa 0 và {whole}, nên không vẽ được thành phần của tổng.',
      hint: 'Dùng biểu đồ thanh (chart, type: bar) để so với tổng.',
    },
    en: {
      message: '“{value}” isn’t between 0 and {whole}, so it can’t be drawn as a part of the whole.',
      hint: 'Compare it with the whole in a chart of type: bar.',
    },
  },
  'deck/table-kind': {
    severity: 'error',
    vi: {
      message: 'Bảng phải có “columns” và “rows”, hoặc “indicators”, hoặc “query”.',
      hint: 'Chọn một trong ba cách viết.',
    },
    en: {
      message: 'A table has “columns” and “rows”, or “indicators”, or a “query”.',
      hint: 'Use one of the three forms.',
    },
  },
  'deck/show-unused': {
    severity: 'error',
    vi: { message: 'Bảng loại này không có cột “{column}”.', hint: 'Chọn trong: {allowed}.' },
    en: { message: 'This kind of table has no column “{column}”.', hint: 'Choose out of: {allowed}.' },
  },
  'deck/highlight-name': {
    severity: 'error',
    vi: {
      message: 'Bảng không có hàng “{name}” để làm nổi bật.',
      hint: 'Ghi tên hay mã của một hàng trong bảng, hoặc số thứ tự của nó.',
    },
    en: {
      message: 'The table has no row “{name}” to highlight.',
      hint: 'Write the name or code of one of its rows, or its number.',
    },
  },
  'deck/row-length': {
    severity: 'error',
    vi: { message: 'Hàng này có {cells} ô, nhưng bảng có {columns} cột.', hint: 'Thêm ô trống "" hoặc bớt ô.' },
    en: {
      message: 'This row has {cells} cells, but the table has {columns} columns.',
      hint: 'Add an empty cell "" or take one away.',
    },
  },
  'deck/highlight-row': {
    severity: 'error',
    vi: {
      message: 'Bảng chỉ có {rows} hàng; không có hàng {row} để làm nổi.',
      hint: 'Hàng đầu tiên dưới dòng tiêu đề là hàng 1.',
    },
    en: {
      message: 'The table has {rows} rows; there is no row {row} to highlight.',
      hint: 'The first row below the header is row 1.',
    },
  },
  'deck/compare-no-figure': {
    severity: 'error',
    vi: {
      message: '“compare: {compare}” chỉ tính được khi value là đúng một con số của bộ số liệu.',
      hint: 'Viết value: "{{ chi_tieu }}", hoặc tự viết câu so sánh ở compare.',
    },
    en: {
      message: '“compare: {compare}” is worked out only where the value is one figure of the dataset.',
      hint: 'Write value: "{{ indicator }}", or a line of your own at compare.',
    },
  },
  'deck/indicator-without-data': {
    severity: 'error',
    vi: { message: 'Bảng theo chỉ tiêu cần bộ số liệu.', hint: 'Thêm “data: …” ở đầu tệp.' },
    en: { message: 'A table of indicators needs a dataset.', hint: 'Add “data: …” at the top of the file.' },
  },
  'deck/unknown-indicator': {
    severity: 'error',
    vi: { message: 'Bộ số liệu không có chỉ tiêu “{id}”.', hint: 'Có phải ý bạn là “{near}”?' },
    en: { message: 'The dataset has no indicator “{id}”.', hint: 'Did you mean “{near}”?' },
  },
  'deck/bad-date': {
    severity: 'error',
    vi: { message: 'Không có ngày {date}.', hint: 'Viết theo dạng năm-tháng-ngày, ví dụ 2021-12-31.' },
    en: { message: 'There is no such day as {date}.', hint: 'Write year-month-day, e.g. 2021-12-31.' },
  },
  'deck/too-many-minutes': {
    severity: 'warning',
    vi: {
      message: 'Các trang cộng lại {sum} phút, nhiều hơn {minutes} phút của cả bài.',
      hint: 'Tăng minutes của bài hoặc giảm minutes của các trang.',
    },
    en: {
      message: 'The slides ask for {sum} minutes, the whole deck has {minutes}.',
      hint: 'Raise the minutes of the deck, or lower those of the slides.',
    },
  },
  'deck/no-data': {
    severity: 'error',
    vi: { message: 'Không tìm thấy bộ số liệu “{name}” (đã tìm: {looked}).', hint: 'Những bộ đang có: {available}.' },
    en: { message: 'There is no dataset “{name}” (looked at: {looked}).', hint: 'There are: {available}.' },
  },
  'deck/prefer-without-data': {
    severity: 'error',
    vi: { message: 'Có prefer nhưng tệp không dùng bộ số liệu nào.', hint: 'Thêm data, hoặc xóa prefer.' },
    en: { message: 'There is a prefer, but the deck uses no dataset.', hint: 'Add data, or delete prefer.' },
  },
  'deck/no-theme': {
    severity: 'error',
    vi: {
      message: 'Không tìm thấy mẫu giao diện “{name}” (đã tìm: {looked}).',
      hint: 'Những mẫu đang có: {available}.',
    },
    en: { message: 'There is no theme “{name}” (looked at: {looked}).', hint: 'There are: {available}.' },
  },
} as const satisfies Catalogue;
