using System.Data.Common;
using LiveSession.Engine.People;

namespace LiveSession.Storage.Tables;

/// <summary>Rows of the people and codes tables, in the order in which every store selects their columns.</summary>
internal static class PeopleRows
{
    public static Person Person(DbDataReader row) => new(
        ParticipantId: row.GetString(0),
        Badge: row.GetString(1),
        FirstName: row.GetString(2),
        LastName: row.GetString(3),
        Entity: row.IsDBNull(4) ? null : row.GetString(4),
        Region: row.IsDBNull(5) ? null : row.GetString(5));

    public static CapabilityCode Code(DbDataReader row) => new(
        Code: row.GetString(0),
        SessionId: row.GetString(1),
        Kind: Kind(row.GetString(2)),
        Target: row.GetString(3),
        ExpiresAt: row.IsDBNull(4) ? null : Time(row.GetInt64(4)),
        UsedAt: row.IsDBNull(5) ? null : Time(row.GetInt64(5)));

    /// <summary>Microseconds since 1970.</summary>
    public static object? Time(DateTimeOffset? at) => at is { } known ? (known - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond : null;

    public static string Word(CodeKind kind) => kind switch
    {
        CodeKind.Badge => "badge",
        CodeKind.Table => "table",
        CodeKind.Room => "room",
        CodeKind.SignIn => "signIn",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of code."),
    };

    private static CodeKind Kind(string word) => Enum.GetValues<CodeKind>().Single(kind => string.Equals(Word(kind), word, StringComparison.Ordinal));

    private static DateTimeOffset Time(long microseconds) => DateTimeOffset.UnixEpoch.AddMicroseconds(microseconds);
}
