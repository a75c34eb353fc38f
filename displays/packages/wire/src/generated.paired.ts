// Made from schema.json by `npm run wire`. Do not edit.

export const pairedShapes = {
  AwayDevice: {
    id: 's',
    since: 'i'
  },
  FoundPeople: {
    people: '[FoundPerson',
    tooMany: 'b'
  },
  FoundPerson: {
    name: 's',
    ticket: '?s',
    entity: '?s'
  },
  HelpAtTable: {
    ownerName: 's',
    challenge: '?s',
    ideas: '[HelpIdeaText'
  },
  HelpIdeaText: {
    number: 'i',
    text: 's',
    kept: 'b'
  },
  ImportAnswer: {
    imported: 'i',
    faults: '[ImportFault',
    notices: '[ImportFault'
  },
  ImportFault: {
    line: 'i',
    column: 's',
    problem: 's',
    remedy: 's'
  },
  LiveNumbers: {
    connected: 'i',
    pairings: '[PendingPairing',
    connectedDevices: '[s',
    away: '?[AwayDevice'
  },
  NamedPeople: {
    people: '[NamedPerson',
    tooMany: 'b'
  },
  NamedPerson: {
    participantId: 's',
    name: 's',
    entity: '?s',
    region: '?s'
  },
  PairingAnswer: {
    accepted: 'b',
    role: '?DeviceRole',
    table: '?i'
  },
  PairingOffer: {
    code: 's',
    secret: 's',
    expiresInSeconds: 'i'
  },
  PendingPairing: {
    code: 's',
    role: 'DeviceRole',
    table: '?i'
  },
  RehearsalCheck: {
    what: 's',
    holds: 'b',
    detail: 's'
  },
  RehearsalReading: {
    standing: 'RehearsalStanding',
    people: 'i',
    tables: 'i',
    round: 'i',
    rounds: 'i',
    roundTitle: 's',
    checks: '[RehearsalCheck'
  },
  RehearsalStanding: ['none', 'running', 'done', 'stopped', 'failed'],
  SeenScreen: {
    deviceId: 's',
    jpeg: 's',
    at: 'i'
  },
  SessionState: ['planned', 'running', 'finished', 'archived'],
  SessionSummary: {
    id: 's',
    title: 's',
    language: 's',
    tables: 'i',
    people: 'i',
    rounds: 'i',
    state: 'SessionState',
    beganAt: 'i',
    lastAt: 'i',
    connected: 'i',
    here: 'b',
    timeZone: '?s'
  }
} as const;
