export * from './generated';
export * from './decode';
export * from './recordOf';
export * from './phaseOf';
