export { compose, defaultSettings, wholeStage, type Moment, type Picture, type SceneSettings } from './picture';
export { sameItem, stageHeight, stageWidth, type BoxItem, type Colour, type Item, type ModulesItem, type Rect, type SignItem, type TextItem, type TextStyle } from './draw';
export { type Measurer, type TextSize } from './measure';
export { nothingKept, type Kept } from './memory';
export { type Mirror, type MirrorLine } from './mirror';
export { type Records } from './records';
export { page } from './sketch';
export { contrast, themes, type Theme, type ThemeName } from './theme';
