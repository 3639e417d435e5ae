/**
 * The words of a book as a person would write them in Typst: markup, no data, no functions of its own. Same paper, type, headings, lists, tables,
 * links and page numbers as our prints; the finer points of their look are left out.
 */
export function plainTypst(book) {
  const [year, month, day] = book.date.split("-").map(Number);
  const head = `#set document(title: ${quoted(book.title)}, date: datetime(year: ${year}, month: ${month}, day: ${day}))
#set page(width: 215mm, height: 330mm, margin: 25mm, numbering: "- 1 -", number-align: center + top, footer: ${quoted(book.version)})
#set text(font: "TeX Gyre Bonum", size: 12pt, lang: "id", hyphenate: false, fallback: false)
#set par(justify: true)
`;
  const front = book.front === undefined ? "" : `#outline(depth: 2)\n`;
  return head + front + book.documents.map(document).join("\n");
}

function document({ form, parts }) {
  const size = form === "act" ? "12pt" : "10.5pt";
  const pages = parts.map(
    (part) => `#page(flipped: ${part.landscape})[\n#set text(size: ${size})\n${blocks(part.blocks)}\n]\n`,
  );
  return pages.join("");
}

const quoted = (text) => JSON.stringify(text);
const escaped = (text) => text.replace(/[\\`*_{}[\]()#+\-.!<>~|$@/='"]/g, "\\$&");
const placed = ({ at }) => (at === undefined ? "" : `#metadata(none)<${label(at)}>`);
const label = (name) => name.replace(/[^a-zA-Z0-9_-]/g, ":");

function words(text) {
  return text
    .map((inline) => {
      if (typeof inline === "string") return escaped(inline);
      if (inline.kind === "break") return "\\ ";
      if (inline.kind === "may-break") return "";
      if (inline.kind === "note-mark") return `#super[${inline.number}]`;
      if (inline.kind === "unprintable") return escaped(inline.name);
      const inside = words(inline.text);
      if (inline.kind === "strong") return `#strong[${inside}]`;
      if (inline.kind === "emphasis") return `#emph[${inside}]`;
      if (inline.kind === "strike") return `#strike[${inside}]`;
      if (inline.kind === "to") return `#link(<${label(inline.target)}>)[${inside}]`;
      if (inline.kind === "web") return `#link(${quoted(inline.target)})[${inside}]`;
      return inside;
    })
    .join("");
}

function heading(level, lines, node) {
  const body = `#heading(level: ${level})[${lines.join(" \\ ")}]`;
  return node.at === undefined ? body : `${body} <${label(node.at)}>`;
}

function blocks(nodes) {
  return nodes.map(block).join("\n\n");
}

function block(node) {
  switch (node.kind) {
    case "paragraph":
    case "note":
    case "inner-heading":
      return words(node.text);
    case "centred":
      return `#align(center)[${words(node.text)}]`;
    case "heading":
      return heading(node.level, node.lines.map(words), node);
    case "items": {
      const labels = node.items.map(({ label: printed, box }) => quoted(box ? "" : printed)).join(", ");
      const items = node.items.map((item) => `[${placed(item)}${blocks(item.body)}]`).join(",\n");
      return `#enum(numbering: n => (${labels},).at(n - 1), ${items})`;
    }
    case "labelled":
      return `#grid(columns: (33mm, 5mm, 1fr), row-gutter: 1em, ${node.rows
        .map(
          (row) =>
            `[${row.heading ? heading(node.level, [escaped(row.label)], row) : escaped(row.label)}], [:], [${blocks(row.body)}]`,
        )
        .join(",\n")})`;
    case "table": {
      const cells = node.rows.flatMap(({ cells: row }) => row.map((cell) => `[${words(cell)}]`));
      const header = node.header.map((cell) => `strong[${words(cell)}]`).join(", ");
      const widths = node.widths.map((width) => `${width}mm`).join(", ");
      return `#[#set text(size: ${node.size}pt)\n#table(columns: (${widths},), table.header(${header}), ${cells.join(", ")})]`;
    }
    case "quote":
      return `${placed(node)}#quote(block: true)[${blocks(node.body)}]`;
    case "signature":
      return `#align(${node.side})[${[...node.signature.lines, node.signature.office, node.signature.name].map(escaped).join(" \\ ")}]`;
    case "annex-lines":
      return `${placed(node)}#align(right)[${node.lines.map(escaped).join(" \\ ")}]`;
    case "act-title": {
      const above = [...node.letterhead, node.draft ?? ""].map(escaped).join(" \\ ");
      return `#v(30mm)\n#align(center)[${above}\n\n${heading(1, node.lines.map(escaped), node)}]`;
    }
    case "guide-title":
      return `${escaped(node.what)}\n\n${heading(1, [escaped(node.title)], node)}\n\n${escaped(node.sentence ?? "")}`;
    case "status":
      return `#strong[${escaped(node.word)}.] ${escaped(node.sentence)}`;
    case "facts":
      return `#table(columns: (42mm, 1fr), ${node.rows.map(({ name, values }) => `[${escaped(name)}], [${values.map(words).join(" \\ ")}]`).join(", ")})`;
    case "code":
      return node.lines.map(escaped).join(" \\ ");
    case "rule":
      return "#line(length: 100%)";
    case "notes":
      return node.notes
        .map(({ number, body, ...note }) => `${placed(note)}#super[${number}] ${blocks(body)}`)
        .join("\n\n");
    case "boxes":
      return node.offices
        .map((office) => `${escaped(office)} \\ ${escaped(node.name)}: \\ ${escaped(node.date)}:`)
        .join("\n\n");
    default:
      throw new Error(`unknown block ${node.kind}`);
  }
}
