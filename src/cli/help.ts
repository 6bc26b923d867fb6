/** What `twindeck --help` prints. */
export function helpText(lang: string): string {
  return lang.startsWith('vi') ? VI : EN;
}

const EN = `twindeck – one YAML file, one dataset, two decks

  twindeck new [folder]            a small working project to begin with
  twindeck build [deck.yaml…]      writes <out>/<deck>.html and <out>/<deck>.pptx
  twindeck serve [deck|folder]     presents, and shows each save at once; ends on Ctrl+C
  twindeck check [deck.yaml…]      every message, nothing written
  twindeck inspect FILE            a deck, or a .pptx of any program, as JSON
  twindeck diff A B                what changed between two decks, each a .yaml or a .pptx
  twindeck verify DATA --text FILE whether each figure stands in its source's text
  twindeck schema deck|part|theme|data  the JSON Schema of the YAML language

With no deck named, every file of slides/ is taken.

  --out DIR            where to write (dist)
  --format html,pptx   what to write (both); also pdf and png, which need a browser
  --handout 2|3|6      a PDF with 2, 3 or 6 slides a page and lines to write on
  --split              the web deck as a folder for a web server
  --for-each           a deck for each row that slides' for_each goes through
  --watch              builds again after each change
  --port 4321          where serve listens; else the first free port from 4321 on
  --host 0.0.0.0       lets other machines look at what serve shows, and a phone drive it by a code
  --open               shows what serve shows in the browser
  --text [SOURCE=]FILE the text of a source: .txt, .md or .html; may be said again
  --strict             warnings count as errors
  --json               one JSON document instead of text
  --lang vi|en         language of the messages
  -h, --help           this text
  -v, --version        the version

Exit codes: 0 done, 1 the deck has errors, 2 wrong usage, 3 a file could not be read or written.
Of diff: 0 alike, 1 different, 2 wrong usage, 3 a file could not be compared.
`;

const VI = `twindeck – một tệp YAML, một bộ số liệu, hai bản trình chiếu

  twindeck new [thư mục]           tạo một dự án nhỏ dùng được ngay
  twindeck build [deck.yaml…]      ghi <out>/<tên>.html và <out>/<tên>.pptx
  twindeck serve [tệp|thư mục]     trình chiếu, lưu tệp là thấy ngay; dừng bằng Ctrl+C
  twindeck check [deck.yaml…]      chỉ báo lỗi và cảnh báo, không ghi tệp nào
  twindeck inspect TỆP             nội dung một tệp .yaml hoặc .pptx, dạng JSON
  twindeck diff A B                hai bản (.yaml hoặc .pptx) khác nhau ở đâu
  twindeck verify SỐ_LIỆU --text TỆP  số liệu có đúng với văn bản của nguồn không
  twindeck schema deck|part|theme|data  JSON Schema của ngôn ngữ YAML

Không nêu tên tệp thì lấy mọi tệp trong slides/.

  --out THƯ_MỤC        nơi ghi (dist)
  --format html,pptx   ghi định dạng nào (cả hai); còn có pdf và png, cần trình duyệt
  --handout 2|3|6      tài liệu phát tay (PDF): 2, 3 hoặc 6 trang một tờ, có dòng ghi chép
  --split              bản web là một thư mục cho máy chủ
  --for-each           mỗi dòng mà for_each của các trang đi qua thành một bài riêng
  --watch              dựng lại sau mỗi lần sửa
  --port 4321          cổng của serve; không nêu thì lấy cổng trống đầu tiên từ 4321
  --host 0.0.0.0       cho máy khác trong mạng xem, và điện thoại có mã được điều khiển
  --open               mở trình duyệt
  --text [NGUỒN=]TỆP   văn bản của một nguồn: .txt, .md hoặc .html; có thể nêu nhiều lần
  --strict             coi cảnh báo là lỗi
  --json               in một tài liệu JSON thay cho chữ
  --lang vi|en         ngôn ngữ của thông báo
  -h, --help           bản hướng dẫn này
  -v, --version        phiên bản

Mã thoát: 0 xong, 1 tệp trình chiếu có lỗi, 2 gọi sai, 3 không đọc hoặc không ghi được tệp.
Riêng diff: 0 như nhau, 1 khác nhau, 2 gọi sai, 3 có tệp không so được.
`;
