import type { Catalogue } from '../catalogue.ts';

/** What is wrong with an organisation's own PowerPoint template, or with how a deck uses it. */
export const templateMessages = {
  'template/missing': {
    severity: 'error',
    vi: {
      message: 'Không tìm thấy tệp mẫu “{name}”.',
      hint: 'Đường dẫn tính từ thư mục của tệp YAML; các tệp mẫu ở đó: {available}.',
    },
    en: {
      message: 'There is no template file “{name}”.',
      hint: 'The path begins in the folder of the YAML file; templates there: {available}.',
    },
  },
  'template/macros': {
    severity: 'error',
    vi: {
      message: 'Tệp mẫu chứa macro, nên không được dùng.',
      hint: 'Trong PowerPoint, chọn Tệp → Lưu thành, loại “PowerPoint Template (.potx)”.',
    },
    en: {
      message: 'The template holds macros, so it is not used.',
      hint: 'In PowerPoint choose File → Save As, type “PowerPoint Template (.potx)”.',
    },
  },
  'template/strict': {
    severity: 'error',
    vi: {
      message: 'Tệp mẫu ở định dạng “Strict Open XML”, không ghép được với trang của twindeck.',
      hint: 'Trong PowerPoint, lưu lại dạng “PowerPoint Template (.potx)” thông thường.',
    },
    en: {
      message: 'The template is in the “Strict Open XML” format, which twindeck’s slides can’t be joined to.',
      hint: 'Save it as an ordinary “PowerPoint Template (.potx)” in PowerPoint.',
    },
  },
  'template/slide-size': {
    severity: 'error',
    vi: {
      message: 'Trang của tệp mẫu là {width} × {height} cm: quá dẹt hoặc quá cao để đặt tiêu đề và nội dung.',
      hint: 'Trong PowerPoint, chọn Thiết kế → Kích thước trang chiếu: 16:9, 16:10, 4:3 hoặc A4, rồi lưu lại.',
    },
    en: {
      message: 'The template’s slides are {width} × {height} cm: too low or too high for a title and content.',
      hint: 'In PowerPoint choose Design → Slide Size: 16:9, 16:10, 4:3 or A4, then save it again.',
    },
  },
  'template/left-out': {
    severity: 'warning',
    vi: {
      message: 'Biểu đồ, SmartArt, phim, đối tượng nhúng hoặc hình liên kết bị bỏ khỏi trang mẫu: {where}.',
      hint: 'Nếu cần, chuyển chúng thành hình trong tệp mẫu.',
    },
    en: {
      message: 'Charts, SmartArt, films, embedded objects or linked pictures are left out of: {where}.',
      hint: 'Turn them into pictures in the template if they are needed.',
    },
  },
  'template/not-on-web': {
    severity: 'info',
    vi: {
      message:
        'Bản web không có hình EMF, WMF, TIFF, ảnh xoay hoặc hình vẽ khác thường của trang mẫu: {where}; tệp PowerPoint vẫn có.',
      hint: 'Nếu cần, thay bằng ảnh PNG, JPEG hoặc SVG không xoay trong tệp mẫu.',
    },
    en: {
      message:
        'The web deck lacks EMF, WMF, TIFF or turned pictures, or unusual shapes, of: {where}; the PowerPoint file has them.',
      hint: 'Replace them by unturned PNG, JPEG or SVG pictures in the template if they are needed.',
    },
  },
  'template/font': {
    severity: 'warning',
    vi: {
      message:
        'Phông “{font}” của tệp mẫu không có số đo: bản web dùng “{used}”, và chỗ ngắt dòng trong PowerPoint có thể khác.',
      hint: 'Hai bản giống nhau khi tệp mẫu dùng một trong: {allowed}.',
    },
    en: {
      message:
        'There are no metrics of the template’s font “{font}”: the web deck is set in “{used}”, and lines may break elsewhere in PowerPoint.',
      hint: 'Both decks are alike when the template uses one of: {allowed}.',
    },
  },
  'template/low-contrast': {
    severity: 'warning',
    vi: {
      message: 'Màu {slot} {color} của tệp mẫu trên nền {paper} chỉ có độ tương phản {ratio}:1, chữ khó đọc từ xa.',
      hint: 'Chọn màu đạt ít nhất {least}:1 trong bảng màu của tệp mẫu (Thiết kế → Biến thể → Màu).',
    },
    en: {
      message:
        'The template’s colour {slot} {color} on {paper} has a contrast of {ratio}:1 only; text in it is hard to read.',
      hint: 'Take a colour with at least {least}:1 in the template (Design → Variants → Colours).',
    },
  },
  'template/dark-content': {
    severity: 'warning',
    vi: {
      message: 'Chữ thường trên nền của trang mẫu “{name}” chỉ có độ tương phản {ratio}:1.',
      hint: 'Chọn trang mẫu khác: “layouts: {layout}: <tên>”. Các trang mẫu: {available}.',
    },
    en: {
      message: 'Ordinary text on the ground of the layout “{name}” has a contrast of {ratio}:1 only.',
      hint: 'Choose another with “layouts: {layout}: <name>”. There are: {available}.',
    },
  },
  'template/in-the-way': {
    severity: 'warning',
    vi: {
      message: 'Hình hoặc dải màu trên các trang mẫu {names} đứng vào chỗ của nội dung.',
      hint: 'Dời hình (thường là biểu trưng) hoặc dải màu khó đọc chữ trong tệp mẫu ra lề, hoặc chọn trang mẫu khác bằng “layouts”.',
    },
    en: {
      message: 'Pictures or bands of colour on the layouts {names} stand in the place of content.',
      hint: 'Move them (a logo, or a band that text is hard to read on) into the margin of the template, or choose another layout with “layouts”.',
    },
  },
  'template/no-layout': {
    severity: 'error',
    vi: {
      message: 'Tệp mẫu không có trang mẫu nào hợp với “{layout}” (cần có ô tiêu đề).',
      hint: 'Chỉ định bằng “layouts: {layout}: <tên>”. Các trang mẫu: {available}.',
    },
    en: {
      message: 'No layout of the template fits “{layout}” (it needs a title placeholder).',
      hint: 'Name one with “layouts: {layout}: <name>”. There are: {available}.',
    },
  },
  'template/unknown-layout': {
    severity: 'error',
    vi: { message: 'Tệp mẫu không có trang mẫu “{name}”.', hint: 'Các trang mẫu: {available}.' },
    en: { message: 'The template has no layout “{name}”.', hint: 'There are: {available}.' },
  },
  'template/unknown-layout-near': {
    severity: 'error',
    vi: {
      message: 'Tệp mẫu không có trang mẫu “{name}”.',
      hint: 'Có phải ý bạn là “{near}”? Các trang mẫu: {available}.',
    },
    en: {
      message: 'The template has no layout “{name}”.',
      hint: 'Did you mean “{near}”? There are: {available}.',
    },
  },
  'template/no-title': {
    severity: 'error',
    vi: {
      message: 'Trang mẫu “{name}” không có ô tiêu đề.',
      hint: 'Chọn trang mẫu có ô tiêu đề: {available}.',
    },
    en: {
      message: 'The layout “{name}” has no title placeholder.',
      hint: 'Choose one that has: {available}.',
    },
  },
  'template/layouts-alone': {
    severity: 'error',
    vi: {
      message: '“layouts” chỉ có nghĩa khi có “template”.',
      hint: 'Thêm “template: <tệp>.potx”, hoặc bỏ “layouts”.',
    },
    en: {
      message: '“layouts” means nothing without “template”.',
      hint: 'Add “template: <file>.potx”, or leave it out.',
    },
  },
} as const satisfies Catalogue;
