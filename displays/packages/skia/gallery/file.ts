import type { Content } from '../fixtures/content';

interface Day {
  readonly title: string;
  readonly theme: string;
  readonly subthemes: readonly string[];
  readonly questions: readonly { readonly subtheme: number; readonly text: string }[];
  readonly commitments: readonly string[];
}

const leads = ['Claire M.', 'Youssef B.', 'Inès D.', 'Paul R.'];

/** A content file of the shape that the rehearsal takes, for looking at real texts. Sub-theme 0 means none there. */
export function contentOf(json: string, language: 'fr' | 'en'): Content {
  const day = JSON.parse(json) as Day;
  return {
    ...day,
    language,
    questions: day.questions.map(({ text, subtheme }) => ({ text, subtheme: subtheme > 0 ? subtheme - 1 : undefined })),
    commitments: day.commitments.map((text, at) => ({ text, lead: leads[at % leads.length] ?? '', due: '30.09.' })),
  };
}
