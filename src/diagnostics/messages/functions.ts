import type { Catalogue } from '../catalogue.ts';

/** What can be wrong with the functions of expressions and with `*`. */
export const functionMessages = {
  'data/unknown-function': {
    severity: 'error',
    vi: { message: 'Không có hàm “{name}”.', hint: 'Có phải là: {known}?' },
    en: { message: 'There is no function “{name}”.', hint: 'Did you mean: {known}?' },
  },
  'data/argument-count': {
    severity: 'error',
    vi: {
      message: 'Hàm “{name}” không nhận {count} tham số.',
      hint: 'if nhận 3; growth, share, points, before, range và round nhận 2; abs và rank nhận 1; sum, mean, count, min và max nhận ít nhất 1.',
    },
    en: {
      message: 'The function “{name}” doesn’t take {count} arguments.',
      hint: 'if takes 3; growth, share, points, before, range and round take 2; abs and rank take 1; sum, mean, count, min and max take at least 1.',
    },
  },
  'data/needs-percent': {
    severity: 'error',
    vi: {
      message: 'Hàm “{name}” cần số liệu có đơn vị %.',
      hint: 'points(a, b) cần hai tỷ lệ %; before(a, g) cần g là mức tăng %.',
    },
    en: {
      message: 'The function “{name}” needs figures in %.',
      hint: 'points(a, b) takes two percentages; in before(a, g), g is a growth in %.',
    },
  },
  'data/round-argument': {
    severity: 'error',
    vi: { message: 'Số chữ số của round phải là một số nguyên viết sẵn.', hint: 'Viết như round(x, 1).' },
    en: { message: 'The digits of round must be a whole number that is typed.', hint: 'Write it like round(x, 1).' },
  },
  'data/range-order': {
    severity: 'error',
    vi: { message: 'range đi từ số nhỏ đến số lớn.', hint: 'Đổi chỗ hai tham số.' },
    en: { message: 'A range goes from the smaller figure to the greater.', hint: 'Swap the two arguments.' },
  },
  'data/if-undecided': {
    severity: 'error',
    vi: {
      message: 'Chưa thể biết điều kiện của if đúng hay sai: số liệu chỉ cho biết “trên/gần/dưới”.',
      hint: 'Đặt điều kiện khác, hoặc dùng số liệu chính xác.',
    },
    en: {
      message: 'The condition of the if can be neither proven nor refuted: the data are bounds only.',
      hint: 'Ask for something else, or use an exact figure.',
    },
  },
  'data/rank-of-reference': {
    severity: 'error',
    vi: {
      message: 'rank chỉ xếp hạng một số liệu có sẵn.',
      hint: 'Viết như rank(chỉ_tiêu) hoặc rank(chỉ_tiêu@địa_bàn).',
    },
    en: {
      message: 'rank places one figure of the dataset.',
      hint: 'Write it like rank(indicator) or rank(indicator@area).',
    },
  },
  'data/rank-undecided': {
    severity: 'error',
    vi: {
      message: 'Chưa thể xếp hạng: “trên/gần/dưới” khiến không biết {area} đứng trước hay sau.',
      hint: 'Dùng số liệu chính xác cho hai địa bàn đó.',
    },
    en: {
      message: 'The rank is open: with bounds only, {area} may stand before or after.',
      hint: 'Use exact figures for the two areas.',
    },
  },
  'data/wildcard-outside': {
    severity: 'error',
    vi: {
      message: 'Dấu * là nhiều số liệu cùng lúc, nên chỉ dùng được trong sum, mean, count, min và max.',
      hint: 'Viết như sum(chỉ_tiêu@*), hoặc chọn một địa bàn, một kỳ.',
    },
    en: {
      message: 'A * stands for many figures, so only sum, mean, count, min and max take it.',
      hint: 'Write it like sum(indicator@*), or select one area and period.',
    },
  },
  'data/wildcard-of-one': {
    severity: 'error',
    vi: {
      message: '@* là mọi địa bàn, mà “{id}” chỉ có số liệu của một địa bàn nhưng của nhiều kỳ.',
      hint: 'Viết @period:* cho mọi kỳ, @scenario:* cho mọi kịch bản, hoặc @area:* nếu đúng là địa bàn.',
    },
    en: {
      message: '@* means all areas, but “{id}” has figures of one area only, and of several periods.',
      hint: 'Write @period:* for all periods, @scenario:* for all scenarios, or @area:* if areas are meant.',
    },
  },
} as const satisfies Catalogue;
