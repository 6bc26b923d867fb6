import type { Catalogue } from '../catalogue.ts';

/** Axes, stacks and marks that would show values wrongly. */
export const chartAxesMessages = {
  'chart/axis-range': {
    severity: 'error',
    vi: {
      message: 'Cận dưới của trục ({min}) không nhỏ hơn cận trên ({max}).',
      hint: 'Ghi “min” nhỏ hơn “max”, hoặc bỏ cả hai.',
    },
    en: {
      message: 'The axis begins at {min}, which isn’t below its end at {max}.',
      hint: 'Write a “min” below “max”, or leave both out.',
    },
  },
  'chart/axis-cuts': {
    severity: 'warning',
    vi: {
      message: 'Giá trị {value} nằm ngoài trục, từ {min} đến {max}, nên bị cắt.',
      hint: 'Mở rộng “axis”, hoặc bỏ cận này.',
    },
    en: {
      message: 'The value {value} lies outside the axis, {min} to {max}, and is cut off.',
      hint: 'Widen “axis”, or leave the bound out.',
    },
  },
  'chart/axis-without-zero': {
    severity: 'warning',
    vi: {
      message: 'Trục của biểu đồ cột không bắt đầu từ 0, nên chênh lệch trông lớn hơn thực tế.',
      hint: 'Bỏ “min” và “max”, hoặc dùng “type: line”.',
    },
    en: {
      message: 'The bars don’t begin at 0, so differences look larger than they are.',
      hint: 'Leave “min” and “max” out, or use “type: line”.',
    },
  },
  'chart/axis-unused': {
    severity: 'warning',
    vi: { message: 'Hình tròn không có trục, nên “axis” không có tác dụng.', hint: 'Xóa “axis”.' },
    en: { message: 'A circle has no axis, so “axis” does nothing.', hint: 'Delete “axis”.' },
  },
  'chart/cannot-mix': {
    severity: 'error',
    vi: {
      message: 'Biểu đồ “{type}” không ghép được với chuỗi kiểu khác hay trục thứ hai.',
      hint: 'Dùng “type: combo”, hoặc bỏ “type” và “axis” ở chuỗi này.',
    },
    en: {
      message: 'A “{type}” chart takes no series of another type and no second axis.',
      hint: 'Use “type: combo”, or leave “type” and “axis” of this series out.',
    },
  },
  'chart/second-axis-mark': {
    severity: 'error',
    vi: {
      message: 'Trục thứ hai chỉ dành cho đường: cột và vùng của hai trục sẽ che nhau.',
      hint: 'Ghi “type: line” cho chuỗi này, hoặc bỏ “axis: second”.',
    },
    en: {
      message: 'The second axis is for lines: columns and areas of two axes would cover each other.',
      hint: 'Give this series “type: line”, or leave “axis: second” out.',
    },
  },
  'chart/no-first-axis': {
    severity: 'error',
    vi: {
      message: 'Mọi chuỗi đều ở trục thứ hai, nên trục thứ nhất trống.',
      hint: 'Bỏ “axis: second” ở ít nhất một chuỗi.',
    },
    en: {
      message: 'Every series is on the second axis, so the first one is empty.',
      hint: 'Leave “axis: second” out of at least one series.',
    },
  },
  'chart/second-axis-unused': {
    severity: 'warning',
    vi: {
      message: 'Không chuỗi nào dùng trục thứ hai, nên “secondAxis” không có tác dụng.',
      hint: 'Ghi “axis: second” cho một chuỗi, hoặc xóa “secondAxis”.',
    },
    en: {
      message: 'No series is on the second axis, so “secondAxis” does nothing.',
      hint: 'Give a series “axis: second”, or delete “secondAxis”.',
    },
  },
  'chart/stack-unused': {
    severity: 'warning',
    vi: { message: 'Loại biểu đồ này không xếp chồng được, nên “stack” không có tác dụng.', hint: 'Xóa “stack”.' },
    en: { message: 'This type of chart has nothing to stack, so “stack” does nothing.', hint: 'Delete “stack”.' },
  },
  'chart/percent-bounds': {
    severity: 'warning',
    vi: {
      message: 'Trục của “stack: percent” luôn từ 0 đến 100 %, nên “min” và “max” không có tác dụng.',
      hint: 'Xóa “min” và “max”.',
    },
    en: {
      message: 'The axis of “stack: percent” always runs from 0 to 100 %, so “min” and “max” do nothing.',
      hint: 'Delete “min” and “max”.',
    },
  },
  'chart/negative-share': {
    severity: 'error',
    vi: {
      message: 'Giá trị âm {value} không thể là một phần của tổng.',
      hint: 'Dùng “stack: none”, hoặc cột chồng (type: column, stack: stacked).',
    },
    en: {
      message: 'The negative value {value} can’t be a part of a whole.',
      hint: 'Use “stack: none”, or stacked columns (type: column, stack: stacked).',
    },
  },
} as const satisfies Catalogue;
