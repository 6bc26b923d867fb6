import type { Catalogue } from '../catalogue.ts';

/** Words that don't agree with the data set. */
export const textMessages = {
  'text/unbound-number': {
    severity: 'warning',
    vi: {
      message: 'Số {number} gõ tay, không lấy từ bộ số liệu.',
      hint: 'Thay bằng {{ {instead} }}; nếu số này không phải số liệu, viết {{ "{number}" }}.',
    },
    en: {
      message: 'The number {number} is typed by hand, not taken from the dataset.',
      hint: 'Use {{ {instead} }} instead; if it isn’t data, write {{ "{number}" }}.',
    },
  },
  'text/contradicted-number': {
    severity: 'warning',
    vi: {
      message: 'Số {number} gõ tay trái với bộ số liệu: {instead} là {figure}.',
      hint: 'Thay bằng {{ {instead} }}; nếu đây là chuyện khác, viết {{ "{number}" }}.',
    },
    en: {
      message: 'The number {number} is typed by hand and contradicts the dataset: {instead} is {figure}.',
      hint: 'Use {{ {instead} }} instead; if it is about something else, write {{ "{number}" }}.',
    },
  },
  'text/direction': {
    severity: 'warning',
    vi: {
      message: 'Chữ “{word}” không khớp với số liệu: {figure}.',
      hint: 'Sửa chữ hoặc biểu thức; mức giảm in không có dấu trừ bằng “| abs”.',
    },
    en: {
      message: 'The word “{word}” doesn’t fit the figure: {figure}.',
      hint: 'Change the word or the expression; “| abs” prints a fall without its minus.',
    },
  },
  'text/older-period': {
    severity: 'warning',
    vi: {
      message: 'Số {figure} là của kỳ {period}, bên cạnh số của kỳ {latest}, mà trên trang không nói.',
      hint: 'Ghi kỳ của số đó vào lời, nhãn hoặc tên cột, hoặc dùng số mới.',
    },
    en: {
      message: 'The figure {figure} is of {period}, beside figures of {latest}, and nothing on the slide says so.',
      hint: 'Name its period in the text, a label or a category, or use a newer figure.',
    },
  },
  'text/wrong-word': {
    severity: 'warning',
    vi: {
      message: 'Chữ “{word}” không khớp với số liệu: {figure}.',
      hint: 'Sửa chữ cho đúng số liệu, hoặc dùng đúng số; nếu đây là chuyện khác, nói rõ hơn là chuyện gì.',
    },
    en: {
      message: 'The words “{word}” don’t fit the figures: {figure}.',
      hint: 'Change the words or the figure; if they are about something else, say what.',
    },
  },
  'text/other-figure': {
    severity: 'warning',
    vi: {
      message: 'Lời ghi “{said}”, nhưng số {figure} là của “{is}”.',
      hint: 'Sửa lời hoặc biểu thức: một trong hai đã bị nhầm chỗ.',
    },
    en: {
      message: 'The words say “{said}”, but the figure {figure} is of “{is}”.',
      hint: 'Change the words or the expression: one of them is in the wrong place.',
    },
  },
  'text/other-base': {
    severity: 'warning',
    vi: {
      message: 'Lời ghi so với “{said}”, nhưng số {figure} được tính so với “{is}”.',
      hint: 'Sửa lời, hoặc sửa kỳ, địa bàn hay kịch bản trong biểu thức.',
    },
    en: {
      message: 'The words compare with “{said}”, but {figure} is worked out against “{is}”.',
      hint: 'Change the words, or the period, area or scenario in the expression.',
    },
  },
  'text/wrong-unit': {
    severity: 'warning',
    vi: {
      message: 'Đơn vị ghi là “{said}”, nhưng số {figure} tính bằng “{unit}”.',
      hint: 'Sửa đơn vị, đổi số bằng “| in: đơn vị”, hoặc bỏ đơn vị nếu số đã có sẵn.',
    },
    en: {
      message: 'The unit is written as “{said}”, but the figure {figure} is in “{unit}”.',
      hint: 'Mend the unit, convert the figure by “| in: unit”, or leave the unit out where the figure has it already.',
    },
  },
  'text/wrong-total': {
    severity: 'warning',
    vi: {
      message: 'Dòng “{row}” ghi {figure}, nhưng các dòng trên cộng lại là {sum}.',
      hint: 'Thêm dòng còn thiếu, hoặc đổi tên dòng cuối nếu nó không phải là tổng.',
    },
    en: {
      message: 'The row “{row}” says {figure}, but the rows above it add up to {sum}.',
      hint: 'Add the row that is missing, or call the last row something else if it isn’t their total.',
    },
  },
  'text/empty-braces': {
    severity: 'warning',
    vi: {
      message: 'Giữa {{ và }} không có gì, nên hai dấu này sẽ in nguyên trên trang.',
      hint: 'Viết mã chỉ tiêu vào giữa, hoặc xóa chúng.',
    },
    en: {
      message: 'There is nothing between {{ and }}, so they are printed as they are.',
      hint: 'Write an indicator between them, or delete them.',
    },
  },
} as const satisfies Catalogue;
