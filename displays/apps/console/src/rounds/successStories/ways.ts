import type { Ways } from '../../running/way';

export const ways = {
  HideStory: { undo: ({ roundId, storyId }) => [{ method: 'ShowStory', body: { roundId, storyId } }] },
  ShowStory: { undo: ({ roundId, storyId }) => [{ method: 'HideStory', body: { roundId, storyId } }] },
} as const satisfies Ways;
