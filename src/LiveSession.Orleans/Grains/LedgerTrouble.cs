using LiveSession.Engine;
using LiveSession.Engine.Ledger;

namespace LiveSession.Orleans.Grains;

/// <summary>Why the ledger could not be written or read.</summary>
[GenerateSerializer, Immutable]
public sealed record LedgerTrouble([property: Id(0)] string Message, [property: Id(1)] LedgerTroubleKind Kind)
{
    public static LedgerTrouble Of(Exception wrong)
    {
        ArgumentNullException.ThrowIfNull(wrong);
        return new LedgerTrouble(wrong.Message, KindOf(wrong));
    }

    public Exception ToException(string sessionId) => Kind switch
    {
        LedgerTroubleKind.SessionUnknown => new SessionUnknownException(sessionId),
        _ => ToUnavailable(),
    };

    public LedgerUnavailableException ToUnavailable() => new(Message, Kind switch
    {
        LedgerTroubleKind.Conflict => new LedgerConflictException(Message),
        LedgerTroubleKind.SessionUnknown => new SessionUnknownException(Message),
        _ => new IOException(Message),
    });

    private static LedgerTroubleKind KindOf(Exception wrong) => wrong switch
    {
        SessionUnknownException => LedgerTroubleKind.SessionUnknown,
        { InnerException: LedgerConflictException } => LedgerTroubleKind.Conflict,
        { InnerException: SessionUnknownException } => LedgerTroubleKind.SessionUnknown,
        _ => LedgerTroubleKind.Unavailable,
    };
}

public enum LedgerTroubleKind
{
    /// <summary>The store cannot be reached or written.</summary>
    Unavailable,

    /// <summary>Somebody else has written: what was decided rests on an old state.</summary>
    Conflict,

    /// <summary>There is no such session.</summary>
    SessionUnknown,
}
