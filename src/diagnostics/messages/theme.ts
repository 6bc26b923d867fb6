import type { Catalogue } from '../catalogue.ts';

/** What makes a theme hard to read, or its two decks differ. */
export const themeMessages = {
  'theme/low-contrast': {
    severity: 'error',
    vi: {
      message:
        'Chữ màu “{role}” {color} trên nền {paper} chỉ có độ tương phản {ratio}:1, hàng ghế cuối không đọc được.',
      hint: 'Chọn màu đậm nhạt khác nền hơn, để đạt ít nhất {least}:1.',
    },
    en: {
      message: 'Text in “{role}” {color} on {paper} has a contrast of {ratio}:1 only; the last row can’t read it.',
      hint: 'Take a colour further from the ground, for at least {least}:1.',
    },
  },
  'theme/faint-series': {
    severity: 'warning',
    vi: {
      message:
        'Chuỗi số liệu màu “{role}” {color} trên nền {paper} chỉ có độ tương phản {ratio}:1, máy chiếu cũ làm mất.',
      hint: 'Chọn màu đậm nhạt khác nền hơn, để đạt ít nhất {least}:1.',
    },
    en: {
      message: 'A series in “{role}” {color} on {paper} has a contrast of {ratio}:1 only; an old projector loses it.',
      hint: 'Take a colour further from the ground, for at least {least}:1.',
    },
  },
  'theme/series-alike': {
    severity: 'warning',
    vi: {
      message: 'Màu {color} quá giống màu {other} của chuỗi thứ {number} (ΔE {distance}).',
      hint: 'Chọn màu khác hơn hoặc đổi thứ tự, để cách nhau ít nhất ΔE {least}.',
    },
    en: {
      message: '{color} is too much like {other}, the colour of series {number} (ΔE {distance}).',
      hint: 'Take a colour further from it, or change the order, for at least ΔE {least}.',
    },
  },
  'theme/series-colour-blind': {
    severity: 'warning',
    vi: {
      message:
        'Người mù màu ({vision}) không phân biệt được {color} với {other} của chuỗi thứ {number} (ΔE {distance}).',
      hint: 'Chọn màu đậm nhạt khác hơn hoặc đổi thứ tự, để cách nhau ít nhất ΔE {least}.',
    },
    en: {
      message:
        'Colour-blind people ({vision}) can’t tell {color} from {other}, the colour of series {number} (ΔE {distance}).',
      hint: 'Take a lighter or darker colour, or change the order, for at least ΔE {least}.',
    },
  },
  'theme/series-grey': {
    severity: 'warning',
    vi: {
      message: 'In đen trắng, {color} không khác {other} của chuỗi thứ {number} (độ sáng L* chỉ chênh {difference}).',
      hint: 'Đổi thứ tự, hoặc chọn màu sáng tối khác hơn, để chênh ít nhất {least}.',
    },
    en: {
      message: 'In grey print {color} is like {other}, the colour of series {number} ({difference} apart in L*).',
      hint: 'Change the order, or take a lighter or darker colour, for at least {least}.',
    },
  },
  'theme/extends-cycle': {
    severity: 'error',
    vi: { message: 'Các mẫu dựa vòng tròn lên nhau: {chain}.', hint: 'Bỏ “extends” ở một mẫu trong vòng.' },
    en: { message: 'The themes build on each other in a circle: {chain}.', hint: 'Take “extends” out of one of them.' },
  },
  'theme/logo-too-high': {
    severity: 'error',
    vi: {
      message: 'Lô-gô cao {height} px không vừa lề trên, chỉ có chỗ cho {most} px.',
      hint: 'Ghi height tối đa {most}, hoặc tăng margins.top lên ít nhất {margin}.',
    },
    en: {
      message: 'A logo {height} px high doesn’t fit the margin above the title, which has room for {most} px.',
      hint: 'Take a height of at most {most}, or raise margins.top to at least {margin}.',
    },
  },
  'theme/not-a-color': {
    severity: 'error',
    vi: {
      message: '“{value}” không phải mã màu.',
      hint: 'Ghi sáu chữ số thập lục phân trong ngoặc kép, ví dụ "#1F5A41".',
    },
    en: { message: '“{value}” is no colour code.', hint: 'Write six hexadecimal digits in quotes, e.g. "#1F5A41".' },
  },
  'theme/margin': {
    severity: 'error',
    vi: {
      message:
        'Lề {side} {size} px không dùng được: trong lề có nguồn, chân trang và số trang, giữa các lề là nội dung.',
      hint: 'Chọn từ {least} đến {most}.',
    },
    en: {
      message:
        'A margin “{side}” of {size} px can’t be: sources, footer and number stand in the margins, and the content between them.',
      hint: 'Choose from {least} to {most}.',
    },
  },
  'theme/thin-scrim': {
    severity: 'warning',
    vi: {
      message:
        'Lớp phủ {scrim}% mỏng quá: chỗ nào ảnh sáng tối giống chữ thì chữ chỉ có độ tương phản {ratio}:1, cần {contrast}:1.',
      hint: 'Ghi scrim ít nhất {least}, hoặc bỏ dòng này để twindeck tự chọn.',
    },
    en: {
      message:
        'A scrim of {scrim} % is thin: where the picture is like the text, the text has a contrast of {ratio}:1, not {contrast}:1.',
      hint: 'Take a scrim of at least {least}, or leave the line out and twindeck chooses.',
    },
  },
  'theme/sizes-order': {
    severity: 'error',
    vi: {
      message: 'Cỡ chữ {size} không nhỏ hơn cỡ đứng trước nó là {previous}.',
      hint: 'Ghi các cỡ từ lớn đến nhỏ, mỗi cỡ một lần.',
    },
    en: {
      message: 'The size {size} is not smaller than the one before it, {previous}.',
      hint: 'Write the sizes from the largest to the smallest, each once.',
    },
  },
  'theme/below-floor': {
    severity: 'error',
    vi: {
      message: 'Cỡ chữ {size} px của “{role}” nhỏ quá, hàng ghế cuối không đọc được.',
      hint: 'Dùng ít nhất {floor} px.',
    },
    en: {
      message: 'At {size} px “{role}” is too small for the last row to read.',
      hint: 'Take at least {floor} px.',
    },
  },
  'theme/tight-leading': {
    severity: 'error',
    vi: {
      message: 'Giãn dòng {leading} hẹp quá: dấu chữ Việt (Ẵ, Ễ) chạm vào dòng trên.',
      hint: 'Dùng ít nhất {least}.',
    },
    en: {
      message: 'A leading of {leading} is too tight: Vietnamese diacritics (Ẵ, Ễ) touch the line above.',
      hint: 'Take at least {least}.',
    },
  },
  'theme/unknown-font': {
    severity: 'error',
    vi: {
      message: 'Không có số đo của phông “{web}”, nên không biết chữ ngắt dòng ở đâu.',
      hint: 'Chọn một trong: {allowed}.',
    },
    en: {
      message: 'There are no metrics of the font “{web}”, so nobody knows where its lines break.',
      hint: 'Choose one of: {allowed}.',
    },
  },
  'theme/unknown-font-near': {
    severity: 'error',
    vi: {
      message: 'Không có số đo của phông “{web}”, nên không biết chữ ngắt dòng ở đâu.',
      hint: 'Có phải ý bạn là “{near}”? Chọn một trong: {allowed}.',
    },
    en: {
      message: 'There are no metrics of the font “{web}”, so nobody knows where its lines break.',
      hint: 'Did you mean “{near}”? Choose one of: {allowed}.',
    },
  },
  'theme/font-twin': {
    severity: 'error',
    vi: {
      message: '“{office}” không có bề rộng chữ giống “{web}”, nên hai bản sẽ ngắt dòng khác nhau.',
      hint: 'Ghi “office: {twin}”.',
    },
    en: {
      message: '“{office}” hasn’t the letter widths of “{web}”, so the two decks would break lines differently.',
      hint: 'Write “office: {twin}”.',
    },
  },
} as const satisfies Catalogue;
