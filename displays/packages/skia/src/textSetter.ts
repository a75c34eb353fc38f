import type { CanvasKit, Paragraph, ParagraphBuilder, ParagraphStyle } from 'canvaskit-wasm';
import type { Lead, Measurer, TextItem, TextSize, TextStyle } from '@livesession/scene';
import { Bounded } from './bounded';
import { colourOf, owned } from './canvasKit';
import type { FontShelf } from './fontShelf';

/** What determines how a text is shaped, beside its style and width. */
export interface Setting {
  readonly maxLines: number;
  readonly align: TextItem['align'];
  readonly direction: TextItem['direction'];
}

// A paragraph is 22 KiB that nobody collects; a full screen has about a hundred.
const paragraphs = 400;
const sizes = 4000;
// CanvasKit copies a strut's families into its memory for each style that is made, and never lets go of them: each is made once.
const styles = 1000;

/** Shapes and measures text; owns every paragraph. */
export class TextSetter implements Measurer, Disposable {
  private readonly shaped = new Bounded<Paragraph>(paragraphs, (paragraph) => paragraph.delete());
  private readonly measured = new Bounded<TextSize>(sizes);
  private readonly styled = new Bounded<ParagraphStyle>(styles);
  private readonly missing = new Set<number>();

  constructor(
    private readonly kit: CanvasKit,
    private readonly fonts: FontShelf,
  ) {}

  measure(text: string, style: TextStyle, width: number, maxLines: number): TextSize {
    return this.measured.get(`${styleKey(style)}|${width}|${maxLines}|${text}`, () => this.sizeOf(text, style, width, maxLines));
  }

  /** The paragraph of an item; stays this object's, so draw it and let it be. */
  paragraph(text: string, style: TextStyle, width: number, setting: Setting): Paragraph {
    const key = `${styleKey(style)}|${width}|${settingKey(setting)}|${text}`;
    return this.shaped.get(key, () => this.shape(text, style, width, setting));
  }

  /** Letters that no font on the shelf could write since the last call. */
  takeMissing(): readonly number[] {
    const letters = [...this.missing];
    this.missing.clear();
    return letters;
  }

  /** New fonts have come: what was shaped may look different now. */
  forget(): void {
    this.shaped.clear();
    this.measured.clear();
    this.styled.clear();
  }

  [Symbol.dispose](): void {
    this.forget();
  }

  private sizeOf(text: string, style: TextStyle, width: number, maxLines: number): TextSize {
    using paragraph = owned(this.shape(text, style, width, { maxLines, align: 'start', direction: 'ltr' }));
    return {
      height: paragraph.getHeight(),
      width: Math.ceil(paragraph.getLongestLine()),
      lines: paragraph.getNumberOfLines(),
      cut: paragraph.didExceedMaxLines(),
    };
  }

  private shape(text: string, style: TextStyle, width: number, setting: Setting): Paragraph {
    using builder = owned(this.kit.ParagraphBuilder.MakeFromFontProvider(this.styleOf(style, setting), this.fonts.provider));
    if (style.lead) this.addLead(builder, style, style.lead, setting);
    builder.addText(text);
    const paragraph = builder.build();
    paragraph.layout(width);
    for (const letter of paragraph.unresolvedCodepoints()) this.missing.add(letter);
    return paragraph;
  }

  private addLead(builder: ParagraphBuilder, style: TextStyle, lead: Lead, { direction }: Setting): void {
    builder.pushStyle(new this.kit.TextStyle(this.textStyle({ ...style, weight: 700, colour: lead.colour })));
    // Kept apart from what people wrote: their letters decide on no order of ours.
    builder.addText(direction === 'rtl' ? `\u2066${lead.text}\u2069\u2002` : `${lead.text}\u2002`);
    builder.pop();
  }

  private styleOf(style: TextStyle, setting: Setting): ParagraphStyle {
    return this.styled.get(`${lettersKey(style)}|${settingKey(setting)}`, () => this.paragraphStyle(style, setting));
  }

  private paragraphStyle(style: TextStyle, setting: Setting): ParagraphStyle {
    const { kit } = this;
    const textStyle = this.textStyle(style);
    const { fontFamilies, fontSize, fontStyle, heightMultiplier, halfLeading } = textStyle;
    return new kit.ParagraphStyle({
      textStyle,
      strutStyle: { strutEnabled: true, forceStrutHeight: true, fontFamilies, fontSize, fontStyle, heightMultiplier, halfLeading },
      textAlign: { start: kit.TextAlign.Start, center: kit.TextAlign.Center, end: kit.TextAlign.End }[setting.align],
      textDirection: setting.direction === 'rtl' ? kit.TextDirection.RTL : kit.TextDirection.LTR,
      maxLines: setting.maxLines,
      ellipsis: '…',
    });
  }

  private textStyle(style: TextStyle) {
    const { kit } = this;
    return {
      color: colourOf(kit, style.colour), fontFamilies: this.fonts.familiesFor(style.font), fontSize: style.size, fontStyle: { weight: style.weight === 700 ? kit.FontWeight.Bold : kit.FontWeight.Medium },
      heightMultiplier: style.leading, halfLeading: true, fontFeatures: style.digits ? [{ name: 'tnum', value: 1 }] : [],
    };
  }
}

function styleKey(style: TextStyle): string {
  return `${lettersKey(style)}|${style.lead?.text ?? ''}|${style.lead?.colour ?? ''}`;
}

function lettersKey(style: TextStyle): string {
  return `${style.font}|${style.size}|${style.weight}|${style.leading}|${style.digits}|${style.colour}`;
}

function settingKey({ maxLines, align, direction }: Setting): string {
  return `${maxLines}|${align}|${direction}`;
}
