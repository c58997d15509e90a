import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const { resolve } = createRequire(import.meta.url);
const fontOf = (file: string) => readFileSync(resolve(`@expo-google-fonts/noto-sans/${file}`));

/** Embedded, since not every reader has them; they have the letters of any name in Latin script. */
const FONTS = {
  regular: fontOf('400Regular/NotoSans_400Regular.ttf'),
  bold: fontOf('700Bold/NotoSans_700Bold.ttf'),
} as const;

const MARGIN = 56;
const FOOT = 36;
const BODY = 9;
/** A heading keeps so much room for what follows it. */
const KEPT_TOGETHER = 90;

type Part = PDFKit.PDFStructureElement;

/** Known to pdfkit, and not yet to its types. */
const ACCESSIBLE = 'PDF/UA' as unknown as PDFKit.Mixins.PDFSubsets;

/** What a document says of itself. */
export interface PaperFacts {
  readonly title: string;
  /** ISO 8601; of what it tells, not of its making: the same document is the same bytes. */
  readonly at: string;
}

/**
 * A document on A4 that screen readers read in order (tagged, PDF/UA): headings, paragraphs and lists, one after the
 * other. It is read while it is written, so that what is on its pages is not kept.
 */
export class Paper {
  readonly pdf: PDFKit.PDFDocument;
  readonly #root: Part;
  #pages = 0;

  constructor({ title, at }: PaperFacts) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
      lang: 'id-ID',
      pdfVersion: '1.7',
      subset: ACCESSIBLE,
      tagged: true,
      displayTitle: true,
      autoFirstPage: false,
      info: { Title: title, CreationDate: new Date(at) },
    });
    for (const [name, font] of Object.entries(FONTS)) this.pdf.registerFont(name, font);
    this.pdf.font('regular').fontSize(BODY);
    this.pdf.on('pageAdded', () => this.foot(title));
    this.#root = this.pdf.struct('Document');
    this.pdf.addStructure(this.#root);
    this.pdf.addPage();
  }

  /** A part of the document, written by `write` and then done with. */
  section(write: (section: Part) => void): void {
    const section = this.child(this.#root, 'Sect');
    write(section);
    section.end();
  }

  heading(parent: Part, level: 1 | 2, text: string): void {
    this.keepRoom();
    this.pdf.moveDown(level === 1 ? 0 : 1);
    parent.add(
      this.pdf.struct(`H${level}`, {}, () => {
        this.pdf.font('bold').fontSize(level === 1 ? 16 : 12);
        this.pdf.text(text);
        this.pdf.font('regular').fontSize(BODY);
      }),
    );
    this.pdf.moveDown(0.5);
  }

  paragraph(parent: Part, text: string): void {
    parent.add(this.pdf.struct('P', {}, () => void this.pdf.text(text)));
    this.pdf.moveDown(0.3);
  }

  /** A list; each item has a title, in bold, and lines below it. */
  list<Item>(parent: Part, items: readonly Item[], itemOf: (item: Item) => readonly [string, ...string[]]) {
    const list = this.child(parent, 'L');
    for (const item of items) this.item(list, itemOf(item));
    list.end();
  }

  end(): void {
    this.#root.end();
    this.pdf.end();
  }

  private item(list: Part, [title, ...lines]: readonly [string, ...string[]]): void {
    this.keepRoom();
    const item = this.child(list, 'LI');
    const body = this.child(item, 'LBody');
    body.add(
      this.pdf.struct('P', {}, () => {
        this.pdf.font('bold').text(title);
        this.pdf.font('regular');
      }),
    );
    for (const line of lines) body.add(this.pdf.struct('P', {}, () => void this.pdf.text(line)));
    body.end();
    item.end();
    this.pdf.moveDown(0.6);
  }

  private child(parent: Part, type: string): Part {
    const child = this.pdf.struct(type);
    parent.add(child);
    return child;
  }

  private keepRoom(): void {
    if (this.pdf.y > this.pdf.page.height - MARGIN - FOOT - KEPT_TOGETHER) this.pdf.addPage();
  }

  /** Of the page, not of what it tells: readers pass it over. In the font of the body, which goes on after it. */
  private foot(title: string): void {
    this.#pages += 1;
    const { pdf } = this;
    const { x, y, page } = pdf;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.text(`${title} — halaman ${this.#pages}`, MARGIN, page.height - MARGIN - BODY, { lineBreak: false });
    pdf.endMarkedContent();
    pdf.x = x;
    pdf.y = y;
  }
}
