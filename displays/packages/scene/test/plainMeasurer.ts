import type { Measurer } from '../src';

/** Every letter is as wide as 0.55 of its size; for tests that are about places, not about letters. */
export const plainMeasurer: Measurer = {
  measure: (text, style, width, maxLines) => {
    const lead = style.lead ? style.lead.text.length + 1 : 0;
    const needed = (lead + text.length) * style.size * 0.55;
    const lines = Math.max(1, Math.ceil(needed / width));
    const kept = Math.min(lines, maxLines);
    return { lines: kept, cut: lines > maxLines, width: Math.min(width, needed), height: kept * Math.round(style.size * style.leading) };
  },
};
