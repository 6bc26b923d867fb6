import type { Catalogue } from '../catalogue.ts';

/** What is wrong with a PowerPoint file that is read back. */
export const pptxMessages = {
  'pptx/compound-file': {
    severity: 'error',
    vi: {
      message: 'Tệp này có mật khẩu, hoặc ở định dạng PowerPoint cũ (.ppt).',
      hint: 'Mở bằng PowerPoint, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ bản trình bày) rồi lưu lại dạng .pptx.',
    },
    en: {
      message: 'This file has a password, or is in PowerPoint’s old format (.ppt).',
      hint: 'Open it in PowerPoint, take the password away (File → Info → Protect Presentation) and save it as .pptx.',
    },
  },
  'pptx/no-zip': {
    severity: 'error',
    vi: {
      message: 'Tệp này không phải tệp PowerPoint, hoặc đã hỏng ({detail}).',
      hint: 'Mở thử bằng PowerPoint; nếu tệp tải về hoặc chép từ USB, hãy lấy lại.',
    },
    en: {
      message: 'This is no PowerPoint file, or it is damaged ({detail}).',
      hint: 'Try to open it in PowerPoint; if it was downloaded or copied from a stick, fetch it again.',
    },
  },
  'pptx/too-large': {
    severity: 'error',
    vi: {
      message: 'Phần {part} bung ra quá lớn (giới hạn {limit} MB một phần, {sum} MB cả tệp), nên tệp không được đọc.',
      hint: 'Chỉ đọc tệp từ nguồn tin cậy; mở và lưu lại bằng PowerPoint, hoặc chia thành nhiều tệp.',
    },
    en: {
      message:
        'The part {part} unpacks to too much (at most {limit} MB a part, {sum} MB a file), so the file is not read.',
      hint: 'Read files from sources you trust only; open it in PowerPoint and save it again, or split it.',
    },
  },
  'pptx/no-presentation': {
    severity: 'error',
    vi: {
      message: 'Trong tệp không có bản trình bày.',
      hint: 'Tệp có thể là Word hoặc Excel bị đổi đuôi; hãy chọn tệp .pptx hoặc .potx.',
    },
    en: {
      message: 'There is no presentation in this file.',
      hint: 'It may be a Word or Excel file with another ending; choose a .pptx or .potx file.',
    },
  },
  'pptx/broken-xml': {
    severity: 'error',
    vi: {
      message: 'Phần {part} của tệp bị hỏng ({detail}).',
      hint: 'Mở tệp bằng PowerPoint để sửa chữa, rồi lưu lại.',
    },
    en: {
      message: 'The part {part} of the file is broken ({detail}).',
      hint: 'Let PowerPoint open and repair the file, then save it again.',
    },
  },
  'pptx/missing-part': {
    severity: 'error',
    vi: {
      message: 'Tệp nhắc tới phần {part} nhưng không có phần ấy.',
      hint: 'Mở tệp bằng PowerPoint để sửa chữa, rồi lưu lại.',
    },
    en: {
      message: 'The file refers to the part {part}, which it doesn’t hold.',
      hint: 'Let PowerPoint open and repair the file, then save it again.',
    },
  },
  'pptx/workbook': {
    severity: 'warning',
    vi: {
      message: 'Không đọc được bảng tính {part} của biểu đồ {chart}.',
      hint: 'Trong PowerPoint, chọn Sửa dữ liệu của biểu đồ và lưu lại.',
    },
    en: {
      message: 'The workbook {part} of the chart {chart} can’t be read.',
      hint: 'Choose Edit Data of the chart in PowerPoint and save the file again.',
    },
  },
  'pptx/unknown-chart': {
    severity: 'info',
    vi: {
      message: 'Biểu đồ {chart} thuộc loại mới ({kind}) mà twindeck không đọc số liệu.',
      hint: 'Đổi sang biểu đồ cột, thanh, đường hoặc tròn nếu cần đọc lại số liệu.',
    },
    en: {
      message: 'The chart {chart} is of a newer kind ({kind}), whose figures twindeck doesn’t read.',
      hint: 'Turn it into a column, bar, line or pie chart if its figures are to be read.',
    },
  },
} as const satisfies Catalogue;
