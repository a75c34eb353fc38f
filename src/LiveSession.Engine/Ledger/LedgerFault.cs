namespace LiveSession.Engine.Ledger;

/// <summary>What verification says about one session's ledger.</summary>
/// <param name="Entries">How many entries were found sound, from the first on.</param>
/// <param name="Fault">The first thing that is wrong; null when all is sound.</param>
public sealed record LedgerVerdict(string SessionId, long Entries, LedgerFault? Fault)
{
    public bool Sound => Fault is null;
}

/// <summary>The first broken place of a ledger.</summary>
/// <param name="Seq">Where; for a truncated ledger the first missing seq.</param>
/// <param name="Detail">A sentence for the person who verifies.</param>
public sealed record LedgerFault(long Seq, LedgerFaultKind Kind, string Detail);

/// <summary>What can be wrong with a ledger.</summary>
public enum LedgerFaultKind
{
    /// <summary>There is no head for this session.</summary>
    HeadMissing,

    /// <summary>Entries are missing or out of order.</summary>
    Gap,

    /// <summary>The entry's place in its stream is wrong.</summary>
    VersionGap,

    /// <summary>The entry is not what was written, or does not follow the entry before.</summary>
    WrongHash,

    /// <summary>The entry is what was written, but its event cannot be read.</summary>
    Undecodable,

    /// <summary>The ledger ends before its head says so.</summary>
    Truncated,

    /// <summary>The head does not fit the last entry.</summary>
    HeadMismatch,
}
