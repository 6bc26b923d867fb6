import type { Catalogue } from '../catalogue.ts';

/** What is wrong with a picture. */
export const imageMessages = {
  'image/missing': {
    severity: 'error',
    vi: { message: 'Không có tệp hình “{src}”.', hint: 'Trong thư mục đó có: {near}.' },
    en: { message: 'There is no picture “{src}”.', hint: 'In that folder there are: {near}.' },
  },
  'image/missing-near': {
    severity: 'error',
    vi: { message: 'Không có tệp hình “{src}”.', hint: 'Có phải ý bạn là “{near}”?' },
    en: { message: 'There is no picture “{src}”.', hint: 'Did you mean “{near}”?' },
  },
  'image/remote': {
    severity: 'error',
    vi: {
      message: '“{src}” là một địa chỉ, không phải một tệp.',
      hint: 'Tải hình về thư mục của bài rồi ghi tên tệp: bài trình chiếu phải dùng được khi không có mạng.',
    },
    en: {
      message: '“{src}” is an address, not a file.',
      hint: 'Download the picture into the deck’s folder and name the file: a deck must work without a network.',
    },
  },
  'image/unknown-format': {
    severity: 'error',
    vi: {
      message: '“{src}” không phải hình PNG, JPEG, WebP hay SVG.',
      hint: 'Lưu lại hình ở một trong các định dạng đó.',
    },
    en: { message: '“{src}” is no PNG, JPEG, WebP or SVG.', hint: 'Save the picture as one of them.' },
  },
  'image/other-format': {
    severity: 'error',
    vi: {
      message: '“{src}” là hình {format}, loại mà trình duyệt hoặc PowerPoint không mở được ở mọi nơi.',
      hint: 'Mở hình rồi lưu lại thành JPEG (ảnh chụp) hoặc PNG (hình vẽ).',
    },
    en: {
      message: '“{src}” is a {format}, which not every browser or PowerPoint opens.',
      hint: 'Open it and save it as JPEG (a photo) or PNG (a drawing).',
    },
  },
  'image/animated': {
    severity: 'error',
    vi: { message: 'Hình “{src}” là hình động.', hint: 'Lưu một khung hình thành JPEG hoặc PNG.' },
    en: { message: 'The picture “{src}” is animated.', hint: 'Save one of its frames as JPEG or PNG.' },
  },
  'image/too-many-pixels': {
    severity: 'error',
    vi: {
      message: 'Hình “{src}” có {megapixels} triệu điểm ảnh; nhiều nhất là {most} triệu.',
      hint: 'Thu nhỏ hình rồi lưu lại: màn hình lớn nhất chỉ có 8 triệu.',
    },
    en: {
      message: 'The picture “{src}” has {megapixels} megapixels; {most} is the most.',
      hint: 'Make it smaller and save it again: the largest screens have 8.',
    },
  },
  'image/unreadable': {
    severity: 'error',
    vi: { message: 'Không đọc được hình WebP này.', hint: 'Mở hình rồi lưu lại thành JPEG hoặc PNG.' },
    en: { message: 'This WebP can’t be read.', hint: 'Open it and save it as JPEG or PNG.' },
  },
  'image/wrong-ending': {
    severity: 'error',
    vi: { message: 'Nội dung của “{src}” là {kind}, không đúng với đuôi tệp.', hint: 'Đổi đuôi tệp thành .{ending}.' },
    en: { message: '“{src}” holds a {kind}, which its ending doesn’t say.', hint: 'Let its name end in .{ending}.' },
  },
  'image/broken': {
    severity: 'error',
    vi: { message: 'Tệp hình “{src}” bị hỏng hoặc không đầy đủ.', hint: 'Chép lại tệp từ nơi lưu gốc.' },
    en: { message: 'The picture “{src}” is broken or incomplete.', hint: 'Copy the file again from where it came.' },
  },
  'image/broken-svg': {
    severity: 'error',
    vi: { message: 'Tệp “{src}” không phải SVG đúng: {detail}.', hint: 'Xuất lại hình từ phần mềm vẽ.' },
    en: { message: '“{src}” is not a well-formed SVG: {detail}.', hint: 'Export it again from the drawing program.' },
  },
  'image/svg-size': {
    severity: 'error',
    vi: {
      message: 'Hình “{src}” không cho biết kích thước.',
      hint: 'Thêm viewBox="0 0 rộng cao" vào thẻ <svg>.',
    },
    en: { message: 'The picture “{src}” has no size.', hint: 'Add viewBox="0 0 width height" to its <svg>.' },
  },
  'image/unsafe-svg': {
    severity: 'error',
    vi: {
      message: 'Hình “{src}” có mã chạy được hoặc gọi tới nơi khác: {what}.',
      hint: 'Xuất hình dạng “SVG thường”, hoặc dùng PNG.',
    },
    en: {
      message: 'The picture “{src}” runs code or refers to other places: {what}.',
      hint: 'Export it as a plain SVG, or use a PNG.',
    },
  },
  'image/svg-text': {
    severity: 'info',
    vi: {
      message: 'Hình “{src}” có chữ; mỗi máy vẽ chữ đó bằng phông riêng của mình.',
      hint: 'Đổi chữ thành đường nét trong phần mềm vẽ để hình ở đâu cũng như nhau.',
    },
    en: {
      message: 'The picture “{src}” has text, which each machine draws in a font of its own.',
      hint: 'Turn the text into outlines in the drawing program, so that it looks the same everywhere.',
    },
  },
  'image/bleed-contain': {
    severity: 'error',
    vi: {
      message: 'Hình phủ kín trang thì bị cắt cho vừa: “fit: contain” trái với “bleed: true”.',
      hint: 'Bỏ “fit”, rồi dùng “focus” để chọn phần hình còn thấy; hoặc bỏ “bleed”.',
    },
    en: {
      message: 'A picture that runs to the edges is cropped to them: “fit: contain” contradicts “bleed: true”.',
      hint: 'Leave “fit” out and say with “focus” what stays in sight, or leave “bleed” out.',
    },
  },
  'image/too-large': {
    severity: 'error',
    vi: { message: 'Hình “{src}” nặng {size} MB; nhiều nhất là {most} MB.', hint: 'Thu nhỏ hình rồi lưu lại.' },
    en: {
      message: 'The picture “{src}” has {size} MB; {most} MB is the most.',
      hint: 'Make it smaller and save it again.',
    },
  },
  'image/no-alt': {
    severity: 'warning',
    vi: {
      message: 'Hình “{src}” chưa có lời mô tả cho người không nhìn thấy.',
      hint: 'Thêm “alt: …” nói hình cho thấy gì, hoặc alt: "" nếu hình chỉ để trang trí.',
    },
    en: {
      message: 'The picture “{src}” has no description for those who can’t see it.',
      hint: 'Add “alt: …” that says what it shows, or alt: "" where it only decorates.',
    },
  },
} as const satisfies Catalogue;
