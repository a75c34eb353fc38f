import { english, french, type Content } from '../fixtures/content';

interface Day {
  readonly title: string;
  readonly theme: string;
  readonly subthemes: readonly string[];
  readonly questions: readonly { readonly subtheme: number; readonly text: string }[];
  readonly commitments: readonly string[];
  readonly stories: readonly { readonly title: string }[];
  readonly harvest: readonly { readonly notes: readonly string[] }[];
}

const own = { fr: french, en: english } as const;

/** A content file of the shape that the rehearsal takes, for looking at real texts. Sub-theme 0 means none there; leads, dates and findings, which it lacks, are the fixtures' own. */
export function contentOf(json: string, language: 'fr' | 'en'): Content {
  const day = JSON.parse(json) as Day;
  const { commitments, findings } = own[language];
  return {
    title: day.title,
    theme: day.theme,
    subthemes: day.subthemes,
    language,
    questions: day.questions.map(({ text, subtheme }) => ({ text, subtheme: subtheme > 0 ? subtheme - 1 : undefined })),
    commitments: day.commitments.map((text, at) => ({ lead: '', due: '', ...commitments[at % commitments.length], text })),
    stories: day.stories.map(({ title }) => title),
    notes: day.harvest.flatMap(({ notes }) => notes),
    findings,
  };
}
