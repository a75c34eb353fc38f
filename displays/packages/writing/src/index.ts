export { CommitmentFields } from './CommitmentFields';
export { useCommitmentPen } from './usePen';
export { PenField } from './PenField';
export { PenFoot } from './PenFoot';
export { PenTrouble } from './PenTrouble';
export { Saving } from './Saving';
export { useChallengePen, useFindingPen, useListQuestionPen, useNotePen } from './tablePens';
export { useTextPen, type TextPlace, type WritingLink } from './textPen';
