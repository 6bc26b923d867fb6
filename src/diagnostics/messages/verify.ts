import type { Catalogue } from '../catalogue.ts';

/** What can be wrong between a data package and the texts of its sources. */
export const verifyMessages = {
  'verify/no-quote': {
    severity: 'error',
    vi: {
      message: '{indicator} không có nguyên văn để đối chiếu.',
      hint: 'Chép câu chữ của nguồn vào cột as_written.',
    },
    en: {
      message: '{indicator} has no words of its source to compare with.',
      hint: 'Copy the words of the source into as_written.',
    },
  },
  'verify/not-found': {
    severity: 'error',
    vi: { message: 'Nguyên văn “{quote}” không có trong {file}.', hint: 'Chép lại đúng từng chữ của nguồn.' },
    en: { message: '“{quote}” doesn’t stand in {file}.', hint: 'Copy the words of the source letter by letter.' },
  },
  'verify/wrong-place': {
    severity: 'error',
    vi: { message: 'Nguyên văn “{quote}” không ở {locator} mà ở {found} ({at}).', hint: 'Sửa locator thành: {found}.' },
    en: {
      message: '“{quote}” doesn’t stand in {locator} but in {found} ({at}).',
      hint: 'Change the locator to: {found}.',
    },
  },
  'verify/unclear-place': {
    severity: 'warning',
    vi: {
      message: '“{locator}” không chỉ ra chỗ nào trong {file}; nguyên văn “{quote}” có ở {found} ({at}).',
      hint: 'Viết locator như: {found}; hoặc trang, dòng, tên mục trong ngoặc kép.',
    },
    en: {
      message: '“{locator}” names no place in {file}; “{quote}” stands in {found} ({at}).',
      hint: 'Write the locator like: {found}; or a page, a line, a heading in quotation marks.',
    },
  },
  'verify/value': {
    severity: 'error',
    vi: { message: 'Công thức cho {value}, khác với “{quote}” ở {at}.', hint: 'Sửa công thức hoặc as_written.' },
    en: {
      message: 'The formula gives {value}, which “{quote}” at {at} doesn’t say.',
      hint: 'Change the formula or as_written.',
    },
  },
  'verify/no-number': {
    severity: 'error',
    vi: { message: 'Không đọc được {value} trong “{quote}”.', hint: 'Chép cả con số vào as_written.' },
    en: { message: '“{quote}” can’t be read as {value}.', hint: 'Copy the number into as_written as well.' },
  },
  'verify/qualifier': {
    severity: 'error',
    vi: {
      message: 'Nguồn ghi “{quote}” ở {at}, tức là {said}; dòng này ghi {qualifier}.',
      hint: 'Sửa qualifier thành {said}.',
    },
    en: {
      message: 'The source says “{quote}” at {at}, which means {said}; the row says {qualifier}.',
      hint: 'Change the qualifier to {said}.',
    },
  },
  'verify/no-text': {
    severity: 'info',
    vi: {
      message: 'Chưa đối chiếu {count} số liệu của nguồn {source}: không có văn bản của nguồn này.',
      hint: 'Thêm --text {source}=TỆP.',
    },
    en: {
      message: '{count} figures of {source} weren’t compared: there is no text of that source.',
      hint: 'Add --text {source}=FILE.',
    },
  },
  'verify/uncovered': {
    severity: 'warning',
    vi: {
      message: 'Số {number} trong “{words}” chưa có trong bộ số liệu.',
      hint: 'Thêm một dòng cho nguồn {source} vào observations, hoặc bỏ qua nếu không cần.',
    },
    en: {
      message: 'The figure {number} in “{words}” isn’t in the data package.',
      hint: 'Add a row of the source {source} to observations, or leave it if nobody needs it.',
    },
  },
  'verify/unassigned': {
    severity: 'error',
    vi: {
      message: 'Không rõ {file} là văn bản của nguồn nào: không có nguyên văn nào trong đó.',
      hint: 'Viết --text MÃ_NGUỒN={file}; các nguồn: {known}.',
    },
    en: {
      message: 'It isn’t clear of which source {file} is the text: it has none of the quoted words.',
      hint: 'Write --text SOURCE={file}; the sources are: {known}.',
    },
  },
} as const satisfies Catalogue;
